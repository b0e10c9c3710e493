import { BUILDS, getBuildFolder } from '../test/e2e/browser/builds.ts';
import { findBrowser } from '../test/e2e/browser/find-browsers.ts';
import { type Open, RUNNERS } from '../test/e2e/browser/runners.ts';
import type { OpenOptions } from '../test/e2e/browser/test-browser.ts';
import { measureKeystrokes, type Run } from './bench/keystrokes.ts';
import { longText } from './bench/long-text.ts';
import { sizeLines } from './bench/sizes.ts';
import { table } from './bench/table.ts';

/** The length that the budget speaks of, in characters. */
const DRAFT_LENGTH = 2_000;
const KEYSTROKES = 120;

for (const { kind, open } of RUNNERS) {
  const extensionDir = getBuildFolder(kind);
  console.log(`\n${BUILDS[kind].folder}\n${sizeLines(extensionDir).join('\n')}`);
  const found = findBrowser(kind);
  if ('missing' in found) {
    console.log(`NOT MEASURED: ${found.missing}`);
    continue;
  }
  const bare = await measureIn(open, {});
  const watched = await measureIn(open, { extensionDir });
  console.log(
    `\n${kind}: milliseconds a keystroke, ${DRAFT_LENGTH} characters in facebook-post\n${table(bare, watched)}`,
  );
}

async function measureIn(open: Open, options: OpenOptions): Promise<Run> {
  const browser = await open(options);
  try {
    if (options.extensionDir) await browser.setOwnSettings({ establishment: 'cisss-cote-nord', role: 'employee' });
    const bench = await browser.openReplica('facebook-post');
    await bench.openComposer();
    await bench.paste(longText(DRAFT_LENGTH));
    return await measureKeystrokes(bench, KEYSTROKES);
  } finally {
    await browser.close();
  }
}
