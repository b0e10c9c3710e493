import type { PolicyPack } from '../policy/pack.ts';
import type { Role } from '../policy/people.ts';
import { refusal } from './take-valid.ts';

/** The first role of administrator and person that the policy binds; one that it does not bind is refused aloud. */
export function roleUnder(pack: PolicyPack | undefined, managed: Role | undefined, own: Role | undefined) {
  const isBound = (role: Role) => !pack?.refusedRoles.includes(role);
  const given = [
    { role: managed, origin: 'managed' as const },
    { role: own, origin: 'own' as const },
  ].filter((choice): choice is { role: Role; origin: 'managed' | 'own' } => choice.role !== undefined);
  const refused = given
    .filter(({ role }) => !isBound(role))
    .map(({ role }) => refusal('role', role, `a role that ${pack?.establishment} binds: not ${role}`));
  const first = given.find(({ role }) => isBound(role)) ?? { role: DEFAULT_ROLE, origin: 'default' as const };
  return { ...first, refused };
}

const DEFAULT_ROLE: Role = 'employee';
