import { describe, expect, it } from 'vitest';
import type { Finding } from '../../lib/checker/types.ts';
import type { Concern } from '../../lib/policy/concerns.ts';
import { createAskForAll } from '../../scripts/external/ask-for-all.ts';
import { countFlagged } from '../../scripts/external/count-flagged.ts';
import { countHateful } from '../../scripts/external/count-hateful.ts';
import { externalPage } from '../../scripts/external/external-page.ts';
import { EDS_KINDS, PRESIDIO_KINDS } from '../../scripts/external/kinds.ts';
import { measureKind, measureWords } from '../../scripts/external/measure-kinds.ts';
import type { JudgedText } from '../../scripts/external/sets.ts';

const finding = (rule: string, concern: Concern): Finding => ({
  rule,
  concern,
  case: 'harassment.insult',
  spans: [[0, 1]],
  score: 1,
  facts: [],
  claims: [],
  fixes: [],
});

/** Says what it finds: `rule:concern`, more of them parted by spaces. */
const check = (text: string): readonly Finding[] =>
  Array.from(text.matchAll(/(\S+):(harassment|patient-indirect)/g), ([, rule = '', concern]) =>
    finding(rule, concern === 'harassment' ? concern : 'patient-indirect'),
  );

describe('countFlagged', () => {
  const texts = [
    'signs:harassment',
    'insults:harassment signs:patient-indirect',
    'twice:harassment twice:harassment',
    '',
  ];
  const flagged = countFlagged(check, texts);

  it('counts sentences, not findings', () => {
    expect(flagged.byAnyRule).toMatchObject({ hits: 3, of: 4 });
    expect(flagged.byPatientRules).toMatchObject({ hits: 1, of: 4 });
    expect(flagged.withoutSigns).toMatchObject({ hits: 2, of: 4 });
  });

  it('names the rules, the most frequent first', () => {
    expect(flagged.sources).toEqual([
      ['insults: harassment', 1],
      ['signs: harassment', 1],
      ['signs: patient-indirect', 1],
      ['twice: harassment', 1],
    ]);
  });
});

describe('countHateful', () => {
  const judged = (functionality: string, label: JudgedText['label'], text: string) => ({ functionality, label, text });
  const { functionalities, hatefulFound, harmlessFlagged } = countHateful(check, [
    judged('quoted_nh', 'non-hateful', ''),
    judged('quoted_nh', 'non-hateful', 'a:harassment'),
    judged('threat_h', 'hateful', 'a:harassment'),
    judged('insult_h', 'hateful', ''),
    judged('threat_h', 'hateful', 'a:patient-indirect'),
  ]);

  it('counts by functionality, hateful ones first', () => {
    expect(functionalities.map(({ name, flagged: { hits, of } }) => [name, hits, of])).toEqual([
      ['insult_h', 0, 1],
      ['threat_h', 2, 2],
      ['quoted_nh', 1, 2],
    ]);
  });

  it('sums up both sides', () => {
    expect(hatefulFound).toMatchObject({ hits: 2, of: 3 });
    expect(harmlessFlagged).toMatchObject({ hits: 1, of: 2 });
  });
});

describe('measuring the recognizers', () => {
  const names = { name: 'name', labels: ['NOM', 'PRENOM'], kinds: ['person'] } as const;
  const telephones = { name: 'telephone', labels: ['TEL'], kinds: ['phone'] } as const;
  // « Ana Roy » is labelled twice and seen once; « Lac » is seen in vain; the number is seen as a name's.
  const text = {
    text: 'Ana Roy, Lac, 555 0199',
    ents: [
      [0, 3, 'PRENOM'],
      [4, 7, 'NOM'],
      [14, 22, 'TEL'],
    ] as [number, number, string][],
    recognised: [
      { kind: 'person', span: [0, 7], score: 1 },
      { kind: 'person', span: [9, 12], score: 1 },
      { kind: 'person', span: [14, 17], score: 1 },
      { kind: 'age', span: [9, 12], score: 1 },
    ] as const,
  };

  it('counts passages that touch one of their own kind', () => {
    expect(measureKind(names, [text])).toMatchObject({ precision: { hits: 1, of: 3 }, recall: { hits: 2, of: 2 } });
    expect(measureKind(telephones, [text])).toMatchObject({ precision: { of: 0 }, recall: { hits: 0, of: 1 } });
  });

  it('counts words of all asked kinds together, whatever the kind', () => {
    const words = measureWords([names, telephones], [text]);
    expect(words).toMatchObject({ precision: { hits: 3, of: 4 }, recall: { hits: 3, of: 4 } });
  });

  it('asks for each kind of entity in one place at most', () => {
    for (const { asked } of [PRESIDIO_KINDS, EDS_KINDS]) {
      const kinds = asked.flatMap((kind) => kind.kinds);
      expect(kinds).toEqual([...new Set(kinds)]);
    }
  });
});

describe('asking for all', () => {
  const askForAll = createAskForAll();

  it('needs no care around a name, and no certainty', () => {
    const text = 'Line one.\nLetter from Fernande Cormier, 84 ans, 418 555-0199 or 555-0142';
    const seen = askForAll(text).map(({ kind, span }) => [kind, text.slice(...span)]);
    expect(seen).toContainEqual(['person', 'Fernande Cormier']);
    expect(seen).toContainEqual(['age', '84 ans']);
    expect(seen).toContainEqual(['phone', '418 555-0199']);
    expect(seen).toContainEqual(['phone', '555-0142']);
  });

  it('sees no person in an e-mail address', () => {
    const kinds = askForAll('fernande.cormier@exemple.test').map(({ kind }) => kind);
    expect(kinds).toContain('email');
    expect(kinds).not.toContain('person');
  });
});

it('says on the page which aims are missed', () => {
  const share = (hits: number, of: number) => ({ hits, of, share: hits / of, interval: [0, 1] as const });
  const flagged = { byAnyRule: share(3, 1000), byPatientRules: share(2, 1000), withoutSigns: share(0, 1000) };
  const measures = {
    harmless: [{ title: 'prose', ...flagged, sources: [] }],
    hateful: { functionalities: [], hatefulFound: share(6, 10), harmlessFlagged: share(2, 10) },
    recognitions: [],
  };
  const page = externalPage(measures, { commit: 'abc', date: '2026-11-22' });
  expect(page).toContain('(3 of 1000) | yes | 0.20 [0.00–100.00] (2 of 1000) | **no** |');
  expect(page).toContain('| aim | ≥ 60: yes | ≤ 10: **no** |');
});
