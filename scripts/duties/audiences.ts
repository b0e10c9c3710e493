import { CASES, type Case, findRuling, type PolicyPack, type Ruling } from '../../lib/policy/index.ts';
import type { LoudnessQuestion } from '../../lib/policy/loudness.ts';
import { CAPACITIES, type Capacity, ROLES, type Role } from '../../lib/policy/people.ts';

/** What a case's loudness may hang on besides, where the page gives it a row of its own. */
export type Condition = 'many-facts' | 'at-addressee' | 'far-from-work';

/** One case as a policy rules on it, where anyone reads it and in messages. */
export interface Ruled {
  readonly case: Case;
  readonly condition?: Condition;
  readonly inPublic: Ruling;
  readonly inMessages: Ruling;
}

/** People to whom a policy says the very same. */
export interface Audience {
  readonly roles: readonly Role[];
  readonly capacity: Capacity;
  readonly rulings: readonly Ruled[];
}

/** Everyone whom this policy binds, in as few groups as it tells apart; whoever it tells nothing is in none. */
export function audiencesOf(pack: PolicyPack): readonly Audience[] {
  return CAPACITIES.flatMap((capacity) => {
    const groups = new Map<string, Audience>();
    for (const role of ROLES) {
      const rulings = rulingsOn(pack, role, capacity);
      const key = JSON.stringify(rulings);
      if (rulings.length > 0) groups.set(key, { roles: [...(groups.get(key)?.roles ?? []), role], capacity, rulings });
    }
    return [...groups.values()];
  });
}

/** Cases that a policy rules on and that nothing raises yet: the page names them among its limits, in no table. */
export const NOT_RECOGNIZED_YET: readonly Case[] = [
  'patient-identifier.spelled',
  'solicitation.official',
  'internal-exchange.request',
  'patient-relationship.invite',
  'patient-relationship.existing',
  'capacity-mix.official-in-personal',
];

/** The cases that have a row: what small signs say together is worded once, for all concerns. */
const SHOWN = CASES.filter((id) => !(id.endsWith('.signs') || NOT_RECOGNIZED_YET.includes(id)));

const CONDITIONS: Readonly<Record<Condition, Partial<LoudnessQuestion>>> = {
  'many-facts': { factCount: 4 },
  'at-addressee': { atAddressee: true },
  'far-from-work': { workSignal: false },
};

function rulingsOn(pack: PolicyPack, role: Role, capacity: Capacity): readonly Ruled[] {
  const rulingOn = (id: Case, surfaceClass: 'public' | 'message', given: Partial<LoudnessQuestion> = {}) =>
    findRuling(pack, { case: id, role, capacity, surfaceClass, ...given });
  return SHOWN.flatMap((id) =>
    [undefined, ...conditionsOf(id, capacity)].flatMap((condition) => {
      const given = condition && CONDITIONS[condition];
      const [inPublic, inMessages] = [rulingOn(id, 'public', given), rulingOn(id, 'message', given)];
      return inPublic && inMessages ? [{ case: id, ...(condition && { condition }), inPublic, inMessages }] : [];
    }),
  );
}

function conditionsOf(id: Case, capacity: Capacity): readonly Condition[] {
  if (id === 'patient-indirect.combination') return ['many-facts'];
  if (id === 'harassment.insult' || id === 'harassment.obscene') return ['at-addressee'];
  const isQuiet = id === 'image-consent.attached' || id === 'image-consent.rights';
  return isQuiet && capacity === 'personal' ? ['far-from-work'] : [];
}
