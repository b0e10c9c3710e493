import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { medianOf } from '../../scripts/bench/markdown.ts';
import { labelledLineSchema } from '../../scripts/evaluation/line.ts';
import { comparePeers } from '../../scripts/peers/compare-peers.ts';
import type { Peer } from '../../scripts/peers/peer.ts';
import { peersAims, peersPage, peersTable } from '../../scripts/peers/peers-page.ts';
import { createVigie } from '../../scripts/peers/vigie.ts';

const line = (text: string, concern?: string, also: readonly string[] = []) =>
  labelledLineSchema.parse({
    id: text,
    text,
    surface: 'facebook.post',
    establishment: 'cisss-laurentides',
    role: 'employee',
    concerns: concern ? [{ concern, spans: [] }] : [],
    also,
  });

/** Two with an identifier, three harmless, one of another concern, one defensible: these two count nowhere. */
const LINES = [
  line('Mme Gagnon, chambre 214, a encore refusé ses pilules', 'patient-identifier'),
  line('zzz', 'patient-identifier'),
  line('Bravo Julie!'),
  line('Bonne journée!'),
  line('Il neige.'),
  line('Gros imbécile!', 'harassment'),
  line('Bravo à Julie aussi!', undefined, ['colleague-privacy']),
];

const capitals: Peer = { name: 'capitals', version: '1.0.0', marks: ({ text }) => /(?<!^)\p{Lu}/u.test(text) };
const never: Peer = { name: 'never', version: '2.0.0', marks: async () => false };

describe('comparePeers', () => {
  it('counts texts with an identifier, and harmless ones, that are marked', async () => {
    const [first, second] = await comparePeers([capitals, never], LINES, 1);
    expect(first).toMatchObject({ found: { hits: 1, of: 2 }, alarms: { hits: 1, of: 3 } });
    expect(second).toMatchObject({ found: { hits: 0, of: 2 }, alarms: { hits: 0, of: 3 } });
  });

  it('takes the median of rounds in which all take turns, for 1,000 characters', async () => {
    const turns: string[] = [];
    let clock = 0;
    const slow = (name: string, costs: readonly number[]): Peer => ({
      name,
      version: '1.0.0',
      marks() {
        clock += costs[turns.filter((turn) => turn === name).length] ?? 0;
        turns.push(name);
        return false;
      },
    });
    const lines = [line('x'.repeat(500))];
    const measures = await comparePeers([slow('a', [9, 1, 2, 30]), slow('b', [9, 4, 4, 4])], lines, 3, () => clock);
    expect(turns).toEqual(['a', 'b', 'a', 'b', 'a', 'b', 'a', 'b']);
    expect(measures.map(({ cost }) => cost)).toEqual([4, 8]);
  });

  it('asks Vigie for patients’ identifiers alone', async () => {
    const [ours] = await comparePeers([createVigie('0.1.0')], LINES, 0);
    expect(ours).toMatchObject({ found: { hits: 1, of: 2 }, alarms: { hits: 0, of: 3 } });
  });
});

describe('medianOf', () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
    [[], Number.NaN],
  ])('of %j is %d', (values, median) => expect(medianOf(values)).toBe(median));
});

describe('the page', () => {
  const measure = (name: string, found: number, alarms: number, cost: number) => {
    const share = (hits: number) => ({ hits, of: 10, share: hits / 10, interval: [0, 1] as const });
    return { name, version: '1.0.0', found: share(found), alarms: share(alarms), cost, costs: [cost] };
  };
  const ours = measure('Vigie', 8, 1, 0.5);

  it('has a row for each', () => {
    expect(peersTable([ours])).toContain(
      '| Vigie 1.0.0 | 80.0 [0.0–100.0] (8 of 10) | 10.0 [0.0–100.0] (1 of 10) | 0.50 |',
    );
  });

  it('says which aims hold, and who stands against the others', () => {
    const aims = peersAims([ours, measure('fast but blind', 3, 0, 0.1), measure('fast', 9, 5, 0.4)]);
    expect(aims.map((aim) => aim.replace(/^- .*: /, ''))).toEqual([
      '**no** (fast)',
      '**no** (fast but blind)',
      '**no** (fast)',
      'yes',
    ]);
  });

  it('says that the others look for something else', () => {
    const seen = { file: 'a.jsonl', texts: 7, rounds: 3, commit: 'abc', date: '2026-11-22', machine: 'one' };
    expect(peersPage([ours], seen)).toContain('any personal data of anybody');
  });
});

it('keeps the peers out of what the project itself depends on, in exact versions', () => {
  const peers = Object.entries(read('scripts/peers/package.json').dependencies ?? {});
  const locked = Object.keys(read('package-lock.json').packages ?? {});
  expect(peers.length).toBeGreaterThan(0);
  expect(peers.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  expect(peers.filter(([name]) => locked.includes(`node_modules/${name}`))).toEqual([]);
  expect(readFileSync('scripts/peers/package-lock.json', 'utf8')).not.toContain('"resolved"');
});

function read(path: string): { dependencies?: Record<string, string>; packages?: Record<string, unknown> } {
  return JSON.parse(readFileSync(path, 'utf8'));
}
