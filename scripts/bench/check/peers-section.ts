import own from '../../../package.json' with { type: 'json' };
import { readLabelled } from '../../evaluation/read-labelled.ts';
import { loadPeers } from '../../peers/adapters.ts';
import { comparePeers, type PeerMeasure } from '../../peers/compare-peers.ts';
import { providePeers } from '../../peers/provide-peers.ts';
import { createVigie } from '../../peers/vigie.ts';
import { markdownTable, spreadCell } from '../markdown.ts';
import type { Section } from '../section.ts';

const FILE = 'test/corpus/hands/heldout.jsonl';
const ROUNDS = 5;

/** The check beside others' on the same texts: what it costs where all is warm. */
export const peersSection: Section = { name: 'peers', title: 'A check, beside others', measure };

async function measure(): Promise<string> {
  const lines = readLabelled(FILE) ?? [];
  const peers = [createVigie(own.version), ...(await loadPeers(providePeers()))];
  const measures = await comparePeers(peers, lines, ROUNDS);
  const [ours] = measures;
  const rows = measures.map((measure) => [
    `${measure.name} ${measure.version}`,
    spreadCell(measure.costs, 2),
    (measure.cost / (ours?.cost ?? Number.NaN)).toFixed(2),
    `${measure.found.hits} of ${measure.found.of}`,
  ]);
  return `${markdownTable(['', 'ms per 1,000 characters', 'beside Vigie', 'identifiers found'], rows)}

${lines.length} texts of \`${FILE}\`, each a draft of its own, read from the first letter; ${ROUNDS} rounds in which all take
turns, after one that warms them up; the time that the thread itself worked. Vigie runs every rule, for all its concerns, and
the others what they run by default. The aim is to be faster than whoever finds half as many identifiers: ${aimOf(measures)}.
What they find, and flag needlessly: [peers.md](peers.md).`;
}

function aimOf([ours, ...others]: readonly PeerMeasure[]): string {
  if (!ours) return 'not measured';
  const faster = others.filter(({ found, cost }) => found.share >= ours.found.share / 2 && cost < ours.cost);
  return faster.length === 0 ? 'met' : `**missed** beside ${faster.map(({ name }) => name).join(', ')}`;
}
