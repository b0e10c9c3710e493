import { type CheckDraft, createChecker } from '../../lib/checker/index.ts';
import type { CheckOptions } from '../../lib/checker/types.ts';
import { organizationNamesOf } from '../../lib/policy/organization-names.ts';
import { getBuiltinPack } from '../../lib/policy/packs/index.ts';
import type { Peer } from './peer.ts';

/** The checker as it ships, every rule on; it marks a text when it finds a patient's identifier there. */
export function createVigie(version: string): Peer {
  const checkers = new Map<string, { check: CheckDraft; options: CheckOptions }>();
  const checkerOf = (establishment: string) => {
    const known = checkers.get(establishment);
    if (known) return known;
    const organizationNames = organizationNamesOf(getBuiltinPack(establishment));
    const made = { check: createChecker(), options: { organizationNames } };
    checkers.set(establishment, made);
    return made;
  };
  return {
    name: 'Vigie',
    version,
    marks({ text, surface, establishment }) {
      const { check, options } = checkerOf(establishment);
      return check({ text, surface }, options).some(({ concern }) => concern === 'patient-identifier');
    },
  };
}
