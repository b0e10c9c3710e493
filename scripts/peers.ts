/**
 * Vigie's checker beside what others offer, on the same labelled texts in the same run.
 * Run: npm run -s peers -- [FILE.jsonl] [--rounds N] [--write]
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import own from '../package.json' with { type: 'json' };
import { seenNow } from './composers/seen-now.ts';
import { readLabelled } from './evaluation/read-labelled.ts';
import { loadPeers } from './peers/adapters.ts';
import { comparePeers } from './peers/compare-peers.ts';
import { peersAims, peersPage, peersTable } from './peers/peers-page.ts';
import { providePeers } from './peers/provide-peers.ts';
import { createVigie } from './peers/vigie.ts';

const PAGE = new URL('../docs/peers.md', import.meta.url);

const { values, positionals } = parseArgs({
  options: { rounds: { type: 'string', default: '7' }, write: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const file = positionals[0] ?? 'test/corpus/hands/heldout.jsonl';
const rounds = Number(values.rounds);
const lines = readLabelled(file);
if (!lines) process.exit(2);

const peers = [createVigie(own.version), ...(await loadPeers(providePeers()))];
const measures = await comparePeers(peers, lines, rounds);
console.log(`${lines.length} texts of ${file}\n\n${peersTable(measures)}\n\n${peersAims(measures).join('\n')}`);
if (values.write) {
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`;
  writeFileSync(PAGE, peersPage(measures, { file, texts: lines.length, rounds, machine, ...seenNow() }));
}
