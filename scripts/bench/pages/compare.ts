import type { Bench } from '../../../test/e2e/browser/bench.ts';
import type { Open } from '../../../test/e2e/browser/runners.ts';
import type { OpenOptions } from '../../../test/e2e/browser/test-browser.ts';
import type { ReplicaName } from '../../../test/replicas/replicas.ts';
import { longText } from '../long-text.ts';
import { measureKeystrokes, type Run } from './keystrokes.ts';

/** Where and how long is typed. */
export interface Course {
  readonly replica: ReplicaName;
  /** Characters in the composer before the first key. */
  readonly length: number;
  /** The bare page and the one with Vigie take turns, so that what else the machine does falls on both. */
  readonly turns: number;
  readonly keysATurn: number;
}

/** Types the same in a bare page and in one with Vigie, by turns, both on a feed of 300 posts. */
export async function compare(open: Open, extensionDir: string, course: Course): Promise<{ bare: Run; watched: Run }> {
  const places = await Promise.all([prepare(open, {}, course), prepare(open, { extensionDir }, course)]);
  const runs: readonly [Run[], Run[]] = [[], []];
  try {
    for (let turn = 0; turn < course.turns; turn++) {
      for (const [index, { bench }] of places.entries()) {
        await bench.page.bringToFront();
        runs[index]?.push(await measureKeystrokes(bench, course.keysATurn));
      }
    }
  } finally {
    for (const { close } of places) await close();
  }
  return { bare: joined(runs[0]), watched: joined(runs[1]) };
}

async function prepare(open: Open, options: OpenOptions, { replica, length }: Course) {
  const browser = await open(options);
  if (options.extensionDir) await browser.setOwnSettings({ establishment: 'cisss-cote-nord', role: 'employee' });
  const bench: Bench = await browser.openReplica(replica, { conditions: ['feed-300'] });
  await bench.openComposer();
  await bench.paste(longText(length));
  // The first keys warm both pages up: what runs for the first time is compiled there.
  await measureKeystrokes(bench, 12);
  return { bench, close: () => browser.close() };
}

function joined(runs: readonly Run[]): Run {
  return { clock: runs.flatMap(({ clock }) => clock), trace: runs.flatMap(({ trace }) => trace) };
}
