import { getBuildFolder } from '../../../test/e2e/browser/builds.ts';
import { findBrowser } from '../../../test/e2e/browser/find-browsers.ts';
import { openChromium } from '../../../test/e2e/browser/open-chromium.ts';
import { weigh } from '../../../test/e2e/browser/page-weight.ts';
import type { TestBrowser } from '../../../test/e2e/browser/test-browser.ts';
import { REPLICAS, replicaAddress } from '../../../test/replicas/replicas.ts';
import { markdownTable, medianOf, spreadCell } from '../markdown.ts';
import type { Section } from '../section.ts';
import { type PageWork, pageWorkOf } from './page-work.ts';

const REPLICA = 'facebook-post';
const ROUNDS = 7;
/** All that the trace needs to hold. */
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel', 'v8'];

/** What a page costs before anyone types, and the first focus in an editor. */
export const pageLoadSection: Section = {
  name: 'page-load',
  title: 'A page, before and after the first focus',
  measure,
};

interface Loaded {
  readonly load: PageWork;
  readonly focus: PageWork;
  /** Bytes. */
  readonly heapBefore: number;
  readonly heapAfter: number;
}

async function measure(): Promise<string> {
  const found = findBrowser('chromium');
  if ('missing' in found) return `Not measured: ${found.missing}.`;
  const bare = await openChromium({ steadyHeap: false });
  const watched = await openChromium({ extensionDir: getBuildFolder('chromium') });
  await watched.setOwnSettings({ establishment: 'cisss-cote-nord', role: 'employee' });
  const runs: readonly [Loaded[], Loaded[]] = [[], []];
  try {
    for (let round = -1; round < ROUNDS; round += 1) {
      for (const [index, browser] of [bare, watched].entries()) {
        const loaded = await loadIn(browser);
        if (round >= 0) runs[index]?.push(loaded);
      }
    }
  } finally {
    await Promise.all([bare.close(), watched.close()]);
  }
  return `${markdownTable(
    HEAD,
    MEASURES.map((one) => rowOf(one, ...runs)),
  )}\n\n${METHOD}`;
}

async function loadIn(browser: TestBrowser): Promise<Loaded> {
  const bench = await browser.openReplica(REPLICA, { conditions: ['feed-300'] });
  const { page } = bench;
  const traced = async (act: () => Promise<unknown>) => {
    await page.tracing.start({ categories: CATEGORIES });
    await act();
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 2_000 })));
    return pageWorkOf(new TextDecoder().decode(await page.tracing.stop()));
  };
  const heap = async () => (await weigh(page, 'chromium'))?.heap ?? Number.NaN;
  try {
    const load = await traced(() => page.goto(replicaAddress(REPLICA, 'fr', {}), { waitUntil: 'load' }));
    const heapBefore = await heap();
    const focus = await traced(async () => {
      await bench.openComposer();
      await page.waitForSelector(REPLICAS[REPLICA].editor);
    });
    return { load, focus, heapBefore, heapAfter: await heap() };
  } finally {
    await bench.close();
  }
}

interface Measure {
  readonly label: string;
  readonly pick: (loaded: Loaded) => number;
  readonly digits: number;
}

const MEASURES: readonly Measure[] = [
  { label: 'load: main thread, ms', pick: ({ load }) => load.whole, digits: 1 },
  { label: 'load: the content script itself, ms', pick: ({ load }) => load.own, digits: 2 },
  { label: 'load: tasks of 50 ms or more', pick: ({ load }) => load.longTasks, digits: 0 },
  { label: 'script memory before the first focus, MB', pick: ({ heapBefore }) => heapBefore / 1e6, digits: 2 },
  { label: 'first focus: main thread, ms', pick: ({ focus }) => focus.whole, digits: 1 },
  { label: 'first focus: the content script itself, ms', pick: ({ focus }) => focus.own, digits: 2 },
  { label: 'script memory after it, MB', pick: ({ heapAfter }) => heapAfter / 1e6, digits: 2 },
];

const HEAD = ['', 'bare', 'with Vigie', 'added'];

function rowOf({ label, pick, digits }: Measure, bare: readonly Loaded[], watched: readonly Loaded[]): string[] {
  const [before, after] = [bare.map(pick), watched.map(pick)];
  const added = medianOf(after) - medianOf(before);
  return [label, spreadCell(before, digits), spreadCell(after, digits), added.toFixed(digits)];
}

const METHOD = `\`${REPLICA}\` over a feed of 300 posts, in Chromium, ${ROUNDS} times by turns in a browser with Vigie and in one without, after one
that warms both up. The main thread's own time from the trace; \`the content script itself\` is compiling it and running it.
Memory is the script memory of the page after three collections, content scripts included. The focus holds the opening of
the composer, on both sides. Aims: before the first focus at most 3 ms and 0.5 MB more, at it at most 15 ms once, after it at most 9 MB.`;
