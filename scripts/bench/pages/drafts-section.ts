import { getBuildFolder } from '../../../test/e2e/browser/builds.ts';
import { findBrowser } from '../../../test/e2e/browser/find-browsers.ts';
import { openChromium } from '../../../test/e2e/browser/open-chromium.ts';
import { weigh } from '../../../test/e2e/browser/page-weight.ts';
import type { TestBrowser } from '../../../test/e2e/browser/test-browser.ts';
import { markdownTable } from '../markdown.ts';
import type { Section } from '../section.ts';

const REPLICA = 'facebook-comment';
const DRAFTS = 1_000;
/** Weighed at these drafts, so that a steady growth shows. */
const WEIGHED = [10, 250, 500, 750, DRAFTS] as const;

/** Whether drafts leave something behind. */
export const draftsSection: Section = { name: 'drafts', title: 'Memory after 1,000 drafts', measure };

async function measure(): Promise<string> {
  const found = findBrowser('chromium');
  if ('missing' in found) return `Not measured: ${found.missing}.`;
  const bare = await openChromium({ steadyHeap: true });
  const watched = await openChromium({ steadyHeap: true, extensionDir: getBuildFolder('chromium') });
  await watched.setOwnSettings({ establishment: 'cisss-cote-nord', role: 'employee' });
  try {
    const [without, withVigie] = await Promise.all([weighDrafts(bare), weighDrafts(watched)]);
    const rows = WEIGHED.map((draft, index) => [String(draft), cell(without[index]), cell(withVigie[index])]);
    return `${markdownTable(['drafts', 'bare, MB', 'with Vigie, MB'], rows)}

In one page of \`${REPLICA}\`, in Chromium: a text with a name and a room pasted, read, and taken out, ${DRAFTS.toLocaleString('en')} times, each with another
number in it. Script memory after three collections.`;
  } finally {
    await Promise.all([bare.close(), watched.close()]);
  }
}

/** Bytes, at each of the drafts at which it is weighed. */
async function weighDrafts(browser: TestBrowser): Promise<number[]> {
  const bench = await browser.openReplica(REPLICA);
  await bench.openComposer();
  const heaps: number[] = [];
  for (let draft = 1; draft <= DRAFTS; draft += 1) {
    await bench.paste(`Mme Gagnon, chambre ${100 + draft}, a bien dormi. `);
    await bench.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    await bench.press('Control+A');
    await bench.press('Delete');
    if (WEIGHED.some((at) => at === draft)) heaps.push((await weigh(bench.page, 'chromium'))?.heap ?? Number.NaN);
  }
  await bench.close();
  return heaps;
}

function cell(bytes: number | undefined): string {
  return bytes === undefined ? '–' : (bytes / 1e6).toFixed(2);
}
