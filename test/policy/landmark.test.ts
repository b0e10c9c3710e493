import { describe, expect, it } from 'vitest';
import { landmarksFor } from '../../lib/policy/landmark.ts';
import { getBuiltinPack } from '../../lib/policy/packs/index.ts';
import { ROLES } from '../../lib/policy/people.ts';

const COTE_NORD = getBuiltinPack('cisss-cote-nord');
const LAURENTIDES = getBuiltinPack('cisss-laurentides');

const clausesFor = (pack: typeof COTE_NORD, subject: string, role: (typeof ROLES)[number]) =>
  landmarksFor(pack, role).flatMap((landmark) => (landmark.subject === subject ? [landmark.clause] : []));

describe('what a policy says of words that are already out', () => {
  it.each([
    [COTE_NORD, 'cisss-cote-nord/8/representation/2'],
    [LAURENTIDES, 'cisss-laurentides/5.2.6'],
  ])('asks a correction of authorised users alone: $name', (pack, clause) => {
    const asked = ROLES.filter((role) => clausesFor(pack, 'mistake', role).length > 0);
    expect(asked).toEqual(['authorized']);
    expect(clausesFor(pack, 'mistake', 'authorized')).toEqual([clause]);
  });

  it('tells Côte-Nord’s managers and authorised users to report, and all of Laurentides’ people', () => {
    const told = (pack: typeof COTE_NORD) => ROLES.filter((role) => clausesFor(pack, 'report', role).length > 0);
    expect(told(COTE_NORD)).toEqual(['manager', 'authorized']);
    expect(told(LAURENTIDES)).toEqual(ROLES.filter((role) => role !== 'non-institutional'));
  });

  it('never quotes article 11 to non-institutional resources', () => {
    expect(
      ['report', 'mistake', 'sanctions'].flatMap((subject) => clausesFor(COTE_NORD, subject, 'non-institutional')),
    ).toEqual([]);
    expect(clausesFor(COTE_NORD, 'sanctions', 'volunteer')).toEqual(['cisss-cote-nord/11/p1']);
  });

  it('is nothing in a pack that does not say', () => {
    const { landmarks: _, ...silent } = COTE_NORD;
    expect(clausesFor(silent, 'sanctions', 'employee')).toEqual([]);
  });
});
