import { medianOf } from '../bench/markdown.ts';
import { type Share, shareOf } from '../evaluation/intervals.ts';
import type { LabelledLine } from '../evaluation/line.ts';
import type { Peer } from './peer.ts';

/** What one of them made of the texts. */
export interface PeerMeasure {
  readonly name: string;
  readonly version: string;
  /** Of the texts that hold a patient's identifier, those in which something is marked. */
  readonly found: Share;
  /** Of the harmless texts, those in which something is marked. */
  readonly alarms: Share;
  /** Milliseconds of work for 1,000 characters, the median of the rounds. */
  readonly cost: number;
  /** The same of each round. */
  readonly costs: readonly number[];
}

/** Runs all of them over the same texts: once to count, which warms them, then in turns to take the time. */
export async function comparePeers(
  peers: readonly Peer[],
  lines: readonly LabelledLine[],
  rounds: number,
  now: () => number = timeWorked,
): Promise<readonly PeerMeasure[]> {
  const measured = [];
  for (const peer of peers) measured.push({ peer, ...(await countMarked(peer, lines)) });
  const costs = await takeTime(peers, lines, rounds, now);
  return measured.map(({ peer: { name, version }, found, alarms }, index) => ({
    name,
    version,
    found,
    alarms,
    cost: medianOf(costs[index] ?? []),
    costs: costs[index] ?? [],
  }));
}

/** Milliseconds that this thread has worked, which other programs on a busy machine do not blur. */
function timeWorked(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

async function countMarked(peer: Peer, lines: readonly LabelledLine[]) {
  let [identified, found, harmless, alarms] = [0, 0, 0, 0];
  for (const line of lines) {
    const isIdentified = line.concerns.some(({ concern }) => concern === 'patient-identifier');
    const isHarmless = line.concerns.length === 0 && line.also.length === 0;
    const isMarked = await peer.marks(line);
    identified += Number(isIdentified);
    found += Number(isIdentified && isMarked);
    harmless += Number(isHarmless);
    alarms += Number(isHarmless && isMarked);
  }
  return { found: shareOf(found, identified), alarms: shareOf(alarms, harmless) };
}

/** Each round hands the texts to all of them in turn, so that a busy moment of the machine falls on all. */
async function takeTime(
  peers: readonly Peer[],
  lines: readonly LabelledLine[],
  rounds: number,
  now: () => number,
): Promise<readonly (readonly number[])[]> {
  const thousands = lines.reduce((sum, { text }) => sum + text.length, 0) / 1000;
  const costs = peers.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, peer] of peers.entries()) {
      const start = now();
      for (const line of lines) await peer.marks(line);
      costs[index]?.push((now() - start) / thousands);
    }
  }
  return costs;
}
