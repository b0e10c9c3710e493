import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../test/e2e/browser/find-browsers.ts';
import { openChromium } from '../test/e2e/browser/open-chromium.ts';
import { openFirefox } from '../test/e2e/browser/open-firefox.ts';
import type { OpenOptions, TestBrowser } from '../test/e2e/browser/test-browser.ts';
import { measureKeystrokes, type Run } from './bench/keystrokes.ts';
import { longText } from './bench/long-text.ts';
import { sizeLines } from './bench/sizes.ts';
import { table } from './bench/table.ts';

const RUNNERS = [
  { kind: 'chromium', folder: '.output/chrome-mv3', open: openChromium },
  { kind: 'firefox', folder: '.output/firefox-mv3', open: openFirefox },
] as const;

/** The length that the budget speaks of, in characters. */
const DRAFT_LENGTH = 2_000;
const KEYSTROKES = 120;

const ROOT = join(import.meta.dirname, '..');

for (const { kind, folder, open } of RUNNERS) {
  const extensionDir = join(ROOT, folder);
  if (!existsSync(join(extensionDir, 'manifest.json'))) throw new Error(`${folder} is not built. Type: npm run build`);
  console.log(`\n${folder}\n${sizeLines(extensionDir).join('\n')}`);
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

async function measureIn(open: (options: OpenOptions) => Promise<TestBrowser>, options: OpenOptions): Promise<Run> {
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
