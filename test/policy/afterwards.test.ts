import { describe, expect, it } from 'vitest';
import { AFTERWARDS, afterwardsFor } from '../../lib/policy/afterwards.ts';
import { getBuiltinPack } from '../../lib/policy/packs/index.ts';
import { ROLES } from '../../lib/policy/people.ts';

const COTE_NORD = getBuiltinPack('cisss-cote-nord');
const LAURENTIDES = getBuiltinPack('cisss-laurentides');

describe('what a policy says of words that are already out', () => {
  it.each([
    [COTE_NORD, 'cisss-cote-nord/8/representation/2'],
    [LAURENTIDES, 'cisss-laurentides/5.2.6'],
  ])('asks a correction of authorised users alone: $name', (pack, clause) => {
    const asked = ROLES.filter((role) => afterwardsFor(pack, 'correction', role).length > 0);
    expect(asked).toEqual(['authorized']);
    expect(afterwardsFor(pack, 'correction', 'authorized')).toEqual([clause]);
  });

  it('tells Côte-Nord’s managers and authorised users to report, and all of Laurentides’ people', () => {
    const told = (pack: typeof COTE_NORD) => ROLES.filter((role) => afterwardsFor(pack, 'report', role).length > 0);
    expect(told(COTE_NORD)).toEqual(['manager', 'authorized']);
    expect(told(LAURENTIDES)).toEqual(ROLES.filter((role) => role !== 'non-institutional'));
  });

  it('never quotes article 11 to non-institutional resources', () => {
    expect(AFTERWARDS.flatMap((topic) => afterwardsFor(COTE_NORD, topic, 'non-institutional'))).toEqual([]);
    expect(afterwardsFor(COTE_NORD, 'sanctions', 'volunteer')).toEqual(['cisss-cote-nord/11/p1']);
  });

  it('is nothing in a pack that does not say', () => {
    const { afterwards: _, ...silent } = COTE_NORD;
    expect(afterwardsFor(silent, 'sanctions', 'employee')).toEqual([]);
  });
});
