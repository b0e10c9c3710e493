import { describe, expect, test, vi } from 'vitest';
import { itemOf } from '../../scripts/evaluation/item.ts';
import { labelledLineSchema } from '../../scripts/evaluation/line.ts';
import { runOnLines, runScript } from './run-script.ts';

// Each test starts a process or two, which a busy machine may take its time for.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const labelled = (text: string, concerns: readonly object[] = [], more: object = {}) => ({
  id: text,
  text,
  surface: 'facebook.post',
  establishment: 'cisss-cote-nord',
  role: 'employee',
  concerns,
  ...more,
});

const NAMED = 'Mme Gagnon, chambre 214, a encore refusé ses pilules';
const ANNOUNCED = 'Au nom du CISSS de la Côte-Nord, nous annonçons la fermeture de l’urgence';

/** Found and right; found and wrong; found and defensible; missed; rightly silent. */
const LINES = [
  labelled(NAMED, [{ concern: 'patient-identifier', spans: ['Mme Gagnon', 'chambre 214'] }]),
  labelled(ANNOUNCED),
  labelled(ANNOUNCED, [], { also: ['organization-voice'] }),
  labelled('zzz', [{ concern: 'patient-identifier', spans: ['zzz'] }]),
  labelled('Bonne journée!'),
];

const measures = () => JSON.parse(runOnLines('evaluate.ts', LINES, '--json').stdout);

describe('evaluate --json', () => {
  const { texts, concerns, ...shares } = measures();

  test('counts each concern over texts; what is defensible counts as neither', () => {
    expect(texts).toBe(5);
    expect(concerns).toMatchObject([
      { concern: 'patient-identifier', truePositives: 1, falsePositives: 0, falseNegatives: 1, f1: 2 / 3 },
      { concern: 'organization-voice', truePositives: 0, falsePositives: 1, falseNegatives: 0, f1: 0 },
      { concern: 'all', truePositives: 1, falsePositives: 1, falseNegatives: 1 },
    ]);
  });

  test('gives Wilson’s interval for precision and recall', () => {
    const [identifier] = concerns;
    expect(identifier.precision).toMatchObject({ hits: 1, of: 1, share: 1 });
    expect(identifier.precision.interval[0]).toBeCloseTo(0.2065, 3);
    expect(identifier.recall.interval[0]).toBeCloseTo(0.0945, 3);
    expect(identifier.recall.interval[1]).toBeCloseTo(0.9055, 3);
  });

  test('gives shares of texts, of identifier spans and of characters', () => {
    expect(shares.violatingWithAnyFinding).toMatchObject({ hits: 1, of: 2 });
    expect(shares.harmlessWithAnyFinding).toMatchObject({ hits: 1, of: 2 });
    expect(shares.identifierSpansHit).toMatchObject({ hits: 2, of: 3 });
    const { hits, of } = shares.flaggedCharactersOutsideGold;
    // The two identifiers are 21 characters, all of them gold; the rest is what the announcement underlines.
    expect(of - hits).toBe(21);
  });

  test('is the same each time', () => {
    expect(measures()).toEqual({ texts, concerns, ...shares });
  });
});

test('the table names each concern that was there or was found, and the four shares', () => {
  const { code, stdout } = runOnLines('evaluate.ts', LINES);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^patient-identifier +1 +0 +1 +100\.0 \[20\.7–100\.0\] +50\.0 \[9\.5–90\.5\] +66\.7 \[/m);
  expect(stdout).toMatch(/^harmless texts with any finding +50\.0 .*\(1 of 2\)$/m);
  expect(stdout).not.toContain('discrimination');
});

test('a passage that stands twice is taken where it follows the one before', () => {
  const text = 'Mme Gagnon, chambre 214, et encore Mme Gagnon.';
  const spans = ['chambre 214', 'Mme Gagnon'];
  const line = labelledLineSchema.parse(labelled(text, [{ concern: 'patient-identifier', spans }]));
  expect(itemOf(line, []).identifiers).toEqual([
    [12, 23],
    [35, 45],
  ]);
});

describe('what goes wrong', () => {
  test('a broken line is told with its number, the others count', () => {
    const { code, stdout, stderr } = runOnLines(
      'evaluate.ts',
      [...LINES, labelled('x', [{ concern: 'mood' }])],
      '--json',
    );
    expect(code).toBe(1);
    expect(stderr).toMatch(/^line 6: concerns\.0\.concern: /);
    expect(JSON.parse(stdout).texts).toBe(5);
  });

  test('2 when there is no file', () => {
    expect(runScript('evaluate.ts', '/nowhere/at-all.jsonl')).toMatchObject({ code: 2, stdout: '' });
  });
});
