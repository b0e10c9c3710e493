import { describe, expect, it } from 'vitest';
import { typeset } from '../../lib/policy/typeset.ts';

describe('typeset', () => {
  it('sets apostrophes, guillemets and colons as French print does', () => {
    expect(typeset("« L'organisation » : le CISSS")).toBe('«\u202fL’organisation\u202f»\u00a0: le CISSS');
  });

  it('keeps every offset', () => {
    const text = "Il leur est donc interdit de : « l'un » ou l'autre";
    expect(typeset(text)).toHaveLength(text.length);
  });
});
