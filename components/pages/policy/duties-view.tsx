import type { Words } from '../../../lib/i18n/pages.ts';
import { concernDutiesOf } from '../../../lib/policy/concern-duties.ts';
import { CONCERNS } from '../../../lib/policy/concerns.ts';
import type { PolicyPack } from '../../../lib/policy/pack.ts';
import { CAPACITIES, type Capacity, type Role } from '../../../lib/policy/people.ts';
import { AfterwardsQuotes } from './afterwards-quotes.tsx';
import { DutyRow } from './duty-row.tsx';
import { PolicySource } from './policy-source.tsx';
import { RoleChoice, useLookedAt } from './role-choice.tsx';

interface DutiesViewProps {
  readonly words: Words;
  readonly pack: PolicyPack;
  readonly today: string;
  /** The person's own role. */
  readonly own: Role;
}

/** What the policy asks of a role: concern by concern, the passages that say so and the exception they leave. */
export function DutiesView({ words, pack, today, own }: DutiesViewProps) {
  const { say } = words;
  const [role, setRole] = useLookedAt(pack, own);
  // Nobody else may write in the establishment's name, and the first of their duties says so.
  const capacities = role === 'authorized' ? CAPACITIES : (['personal'] as const);
  return (
    <article className="p-view">
      <h1>{say('policy.for-me')}</h1>
      <PolicySource words={words} pack={pack} today={today} />
      <p>{say('duties.intro')}</p>
      <RoleChoice say={say} pack={pack} role={role} onChoose={setRole} />
      {capacities.map((capacity) => (
        <section key={capacity} aria-label={say(`capacity.${capacity}`)}>
          {capacities.length > 1 && <h2>{say(`capacity.${capacity}`)}</h2>}
          <DutiesOf
            words={words}
            pack={pack}
            role={role}
            capacity={capacity}
            heading={capacities.length > 1 ? 'h3' : 'h2'}
          />
        </section>
      ))}
      <AfterwardsQuotes say={say} pack={pack} role={role} subject="report" />
      <AfterwardsQuotes say={say} pack={pack} role={role} subject="sanctions" />
    </article>
  );
}

interface DutiesOfProps extends Pick<DutiesViewProps, 'words' | 'pack'> {
  readonly role: Role;
  readonly capacity: Capacity;
  /** One below what stands above it. */
  readonly heading: 'h2' | 'h3';
}

function DutiesOf({ words, pack, role, capacity, heading: Heading }: DutiesOfProps) {
  const { say } = words;
  const duties = concernDutiesOf(pack, role, capacity);
  const spoken = new Set(duties.map(({ concern }) => concern));
  const unspoken = CONCERNS.filter((concern) => !spoken.has(concern)).map((concern) => say(`concern.${concern}`));
  return (
    <>
      {duties.map(({ concern, rows }) => (
        <section key={concern} className="p-duty">
          <Heading>{say(`concern.${concern}`)}</Heading>
          {rows.map((row) => (
            <DutyRow
              key={row.cases.join()}
              words={words}
              pack={pack}
              concern={concern}
              row={row}
              namesCases={rows.length > 1}
            />
          ))}
        </section>
      ))}
      {unspoken.length > 0 && <p className="v-muted">{say('duties.unspoken', { text: unspoken.join(', ') })}</p>}
    </>
  );
}
