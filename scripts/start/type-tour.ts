import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Bench } from '../../test/e2e/browser/bench.ts';
import type { TestBrowser } from '../../test/e2e/browser/test-browser.ts';
import type { ReplicaName } from '../../test/replicas/replicas.ts';
import { STOPS } from './stops.ts';

/** A harmless text shows nothing: there is no event to wait for, so the tour gives Vigie this long, in ms. */
const PATIENCE = 1_000;

/** Types the samples into each composer of the tour, prints what Vigie does and keeps pictures in a folder; for machines without a display. */
export async function typeTour(browser: TestBrowser, folder: string): Promise<number> {
  mkdirSync(folder, { recursive: true });
  for (const { name, samples } of STOPS) {
    console.log(`\n${name}`);
    for (const [index, sample] of samples.entries())
      await trySample(browser, name, sample, join(folder, `${name}-${index + 1}`));
  }
  console.log(`\nPictures: ${folder}`);
  return 0;
}

async function trySample(browser: TestBrowser, name: ReplicaName, sample: string, picture: string): Promise<void> {
  const bench = await browser.openReplica(name);
  try {
    await bench.openComposer();
    await bench.type(sample);
    await pause(PATIENCE);
    console.log(`  “${sample}”\n    underlined: ${inQuotes(await bench.highlightTexts())}`);
    await bench.page.screenshot({ path: `${picture}-typed.png` });
    await bench.clickPublish();
    await pause(PATIENCE);
    console.log(`    at Publish: ${await outcomeOf(bench)}`);
    await bench.page.screenshot({ path: `${picture}-publish.png` });
  } finally {
    await bench.close();
  }
}

async function outcomeOf(bench: Bench): Promise<string> {
  const [question] = await bench.inVigie.findAll('alertdialog');
  if (question) return `asked once more\n${await linesOf(bench, ['listitem', 'figure'])}`;
  return (await bench.published()).length > 0 ? 'published, nothing asked' : 'held back';
}

/** What the question shows, part by part. */
async function linesOf(bench: Bench, roles: readonly string[]): Promise<string> {
  const nodes = await Promise.all(roles.map((role) => bench.inVigie.findAll(role)));
  const texts = await Promise.all(nodes.flat().map((node) => bench.inVigie.text(node)));
  return texts.map((text) => `      ${text.replace(/\s+/g, ' ').trim()}`).join('\n');
}

function inQuotes(texts: readonly string[]): string {
  return texts.length > 0 ? texts.map((text) => `“${text}”`).join(', ') : 'nothing';
}
