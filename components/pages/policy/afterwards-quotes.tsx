import type { Say } from '../../../lib/i18n/pages.ts';
import { type Afterwards, afterwardsFor } from '../../../lib/policy/afterwards.ts';
import type { PolicyPack } from '../../../lib/policy/pack.ts';
import type { Role } from '../../../lib/policy/people.ts';
import { QuotedClause } from './quoted-clause.tsx';

interface AfterwardsQuotesProps {
  readonly say: Say;
  readonly pack: PolicyPack;
  readonly role: Role;
  readonly topic: Afterwards;
}

const TITLES = {
  correction: 'published.authorized',
  report: 'policy.quick.report',
  sanctions: 'policy.quick.sanctions',
} as const;

/** What the policy says to this role of words that are already out; nothing where it says nothing. */
export function AfterwardsQuotes({ say, pack, role, topic }: AfterwardsQuotesProps) {
  const clauses = afterwardsFor(pack, topic, role);
  if (clauses.length === 0) return null;
  return (
    <section>
      <h2>{say(TITLES[topic])}</h2>
      {topic === 'sanctions' && <p>{say('published.sanctions')}</p>}
      {clauses.map((id) => (
        <QuotedClause key={id} say={say} pack={pack} clause={id} />
      ))}
    </section>
  );
}
