import { describe, expect, it } from 'vitest';
import { SENSE_WORDS } from '../../../lib/checker/senses/sense-words.ts';
import { SIGN_MODEL } from '../../../lib/checker/signs/learned-model.ts';
import { CASE_EVIDENCE } from '../../../lib/checker/signs/name-case.ts';
import { concernOf } from '../../../lib/policy/concerns.ts';

const rows = Object.entries(CASE_EVIDENCE).flatMap(([concern, cases]) => cases.map((row) => ({ concern, ...row })));
const classes = new Set(SENSE_WORDS.split('\n').map((line) => line.slice(0, line.indexOf(':'))));

describe('what tells the cases of a concern apart', () => {
  it.each(rows)('$case is a case of $concern', ({ concern, case: id }) => expect(concernOf(id)).toBe(concern));

  it.each(rows)('classes of $case exist, and the model reads them', ({ senses }) => {
    expect(senses.filter((name) => !classes.has(name))).toEqual([]);
    expect(senses.filter((name) => !SIGN_MODEL.weights.has(`c:${name}`))).toEqual([]);
  });
});
