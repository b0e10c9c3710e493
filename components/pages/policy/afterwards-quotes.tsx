import type { Say } from '../../../lib/i18n/pages.ts';
import { landmarksFor } from '../../../lib/policy/landmark.ts';
import type { PolicyPack } from '../../../lib/policy/pack.ts';
import type { Role } from '../../../lib/policy/people.ts';
import { QuotedClause } from './quoted-clause.tsx';

interface AfterwardsQuotesProps {
  readonly say: Say;
  readonly pack: PolicyPack;
  readonly role: Role;
  readonly subject: keyof typeof TITLES;
}

const TITLES = {
  mistake: 'published.authorized',
  report: 'policy.quick.report',
  sanctions: 'policy.quick.sanctions',
} as const;

/** What the policy says to this role of words that are already out; nothing where it says nothing. */
export function AfterwardsQuotes({ say, pack, role, subject }: AfterwardsQuotesProps) {
  const landmarks = landmarksFor(pack, role).filter((landmark) => landmark.subject === subject);
  if (landmarks.length === 0) return null;
  return (
    <section>
      <h2>{say(TITLES[subject])}</h2>
      {subject === 'sanctions' && <p>{say('published.sanctions')}</p>}
      {landmarks.map(({ clause }) => (
        <QuotedClause key={clause} say={say} pack={pack} clause={clause} />
      ))}
    </section>
  );
}
