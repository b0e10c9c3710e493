import { createChecker } from '../../lib/checker/index.ts';
import type { CheckOptions, Finding } from '../../lib/checker/types.ts';
import { type Concern, EDITORIAL_CONCERNS } from '../../lib/policy/concerns.ts';
import { organizationNamesOf } from '../../lib/policy/organization-names.ts';
import { BUILTIN_PACKS } from '../../lib/policy/packs/index.ts';

const EDITORIAL: readonly Concern[] = EDITORIAL_CONCERNS;

/** The checker as it ships, told the names of every establishment; each sentence is a person's own Facebook post. */
export function createSentenceCheck(): (text: string) => readonly Finding[] {
  const check = createChecker();
  const options: CheckOptions = { organizationNames: BUILTIN_PACKS.flatMap(organizationNamesOf) };
  return (text) =>
    check({ text, surface: 'facebook.post' }, options).filter(({ concern }) => !EDITORIAL.includes(concern));
}
