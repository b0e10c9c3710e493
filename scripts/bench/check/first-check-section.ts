import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod';
import { PEER_NAMES } from '../../peers/adapters.ts';
import { providePeers } from '../../peers/provide-peers.ts';
import { markdownTable, spreadCell } from '../markdown.ts';
import type { Section } from '../section.ts';

const CHILD = join(import.meta.dirname, 'first-check.ts');
const ROUNDS = 5;
const TIMES = z.object({ load: z.number(), first: z.number() });

/** What the very first text costs, in a process that has run nothing yet. */
export const firstCheckSection: Section = { name: 'first-check', title: 'The first check of a process', measure };

async function measure(): Promise<string> {
  providePeers();
  const names = ['Vigie', ...PEER_NAMES];
  const times = new Map(names.map((name) => [name, [] as z.infer<typeof TIMES>[]]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const name of names) times.get(name)?.push(firstCheckOf(name));
  }
  const rows = [...times].map(([name, rounds]) => [
    name,
    spreadCell(
      rounds.map(({ load }) => load),
      0,
    ),
    spreadCell(
      rounds.map(({ first }) => first),
      1,
    ),
  ]);
  return `${markdownTable(['', 'ms to load it', 'ms for the first 1,000 characters'], rows)}

${ROUNDS} processes each, by turns. Loading is that of the source in Node, of many files for some and of one for others: it says
little of a browser, where the content script is one file. The first check holds whatever is made only once: Vigie makes its
word lists ready and compiles its patterns there.`;
}

function firstCheckOf(name: string): z.infer<typeof TIMES> {
  return TIMES.parse(JSON.parse(execFileSync(process.execPath, [CHILD, name], { encoding: 'utf8' })));
}
