import { describe, expect, it } from 'vitest';
import { assess } from '../../../lib/assess/assess.ts';
import { createChecker } from '../../../lib/checker/check-draft.ts';
import { RECOGNIZERS } from '../../../lib/checker/recognizers/index.ts';
import { defineRule } from '../../../lib/checker/rules/rule.ts';
import type { SignModel } from '../../../lib/checker/signs/sign-model.ts';
import { getBuiltinPack } from '../../../lib/policy/packs/index.ts';

/** One word speaks for a hurt, one against it; a room speaks for an identifier. */
const MODEL: SignModel = {
  concerns: [
    { concern: 'disparagement', bias: -1, most: 20, threshold: 0.5 },
    { concern: 'patient-identifier', bias: -1, most: 20, threshold: 0.5 },
  ],
  weights: new Map([
    ['charru', [10, 0]],
    ['bravo', [-20, 0]],
    ['s:comment', [0, 10]],
    ['c:manager-title', [0.1, 0]],
  ]),
};
const HURT = 'Bonne journée. Quelle charrue, celle-là. À demain.';
const draft = (text: string, surface = 'facebook.post') => ({ text, surface });
const always = (score: number) =>
  defineRule({
    id: 'always',
    cases: ['disparagement.colleague'],
    check: () => [{ case: 'disparagement.colleague', spans: [[0, 5]], score, facts: [], fixes: [] }],
  });
const checkerWith = (...rules: readonly ReturnType<typeof always>[]) =>
  createChecker({ recognizers: RECOGNIZERS, rules, signModel: MODEL });

/** The same word in the eyes of a model that leaves no doubt. */
const SURE: SignModel = { ...MODEL, weights: new Map([...MODEL.weights, ['charru', [60, 0]]]) };

describe('what many small signs say together', () => {
  const check = checkerWith();

  it('is found with the sentence that holds most of them', () => {
    const [finding] = check(draft(HURT));
    expect(finding).toMatchObject({ rule: 'signs', case: 'disparagement.signs' });
    expect(finding?.spans.map(([start, end]) => HURT.slice(start, end))).toEqual(['Quelle charrue, celle-là']);
  });

  it('is outweighed by what speaks against it', () => {
    expect(check(draft('Bravo à celle qui pousse la charrue'))).toEqual([]);
  });

  it('is told as the case of which its passage speaks', () => {
    expect(check(draft('Bonne journée. Quelle charrue, cette boss. À demain.'))).toMatchObject([
      { rule: 'signs', case: 'disparagement.manager' },
    ]);
  });

  it('stays silent where a rule has spoken of the same', () => {
    expect(checkerWith(always(0.9))(draft(HURT)).map(({ rule }) => rule)).toEqual(['always']);
  });

  it('points at the names and rooms themselves where someone cared for is meant', () => {
    const text = 'Tantôt Huguette Vollant jouait aux dames dans la chambre 214 avec ma tante Odette.';
    const [finding] = check(draft(text, 'facebook.comment'));
    expect(finding?.concern).toBe('patient-identifier');
    expect(finding?.spans.map(([start, end]) => text.slice(start, end))).toContain('Huguette Vollant');
    expect(finding?.spans.some(([start, end]) => text.slice(start, end).includes('Odette'))).toBe(false);
  });

  it.each([
    [HURT, 'facebook.post'],
    ['Tantôt Huguette Vollant jouait aux dames.', 'facebook.comment'],
  ] as const)('is a hint to be checked and no more, whatever was configured: « %s »', (text, surface) => {
    const warnings = assess(check(draft(text, surface)), {
      pack: getBuiltinPack('cisss-laurentides'),
      role: 'employee',
      capacity: 'personal',
      surface,
      modes: { 'disparagement.signs': 'confirm', 'patient-identifier.signs': 'confirm' },
      text,
    });
    expect(warnings.map(({ mode, severity }) => [mode, severity])).toEqual([['hint', 'caution']]);
  });

  it.each([
    ['Quelle charrue, cette boss.', 'confirm'],
    ['Quelle charrue, celle-là.', 'hint'],
  ] as const)('is asked about where signs leave no doubt and the passage names the case: « %s » %s', (text, mode) => {
    const sure = createChecker({ recognizers: RECOGNIZERS, rules: [], signModel: SURE });
    const [warning] = assess(sure(draft(text)), {
      pack: getBuiltinPack('cisss-cote-nord'),
      role: 'employee',
      capacity: 'personal',
      surface: 'facebook.post',
      modes: {},
      text,
    });
    expect(warning?.mode).toBe(mode);
  });
});
