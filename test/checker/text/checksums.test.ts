import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judgeRamq, passesLuhn } from '../../../lib/checker/text/checksums.ts';

const vectors = readFileSync(new URL('ramq-vectors.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'));

const VERDICTS: Record<string, string> = { valid: 'valid', 'invalid-checksum': 'wrong-digit' };

describe('judgeRamq', () => {
  it.each(vectors)('judges %s as %s (%s)', (number = '', expected = '') => {
    expect(judgeRamq(number)).toBe(VERDICTS[expected] ?? 'impossible');
  });

  it.each(['LASF80021411', 'TEST54122816', 'TREM04121925'])('knows the worked example %s', (number) => {
    expect(judgeRamq(number)).toBe('valid');
  });
});

describe('passesLuhn', () => {
  it.each(['130692544', '046454286'])('accepts %s', (digits) => expect(passesLuhn(digits)).toBe(true));
  it.each(['130692545', '123456789'])('refuses %s', (digits) => expect(passesLuhn(digits)).toBe(false));
});
