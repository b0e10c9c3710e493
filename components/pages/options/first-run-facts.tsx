import type { Say } from '../../../lib/i18n/pages.ts';
import { PrivacyLines } from '../privacy-lines.tsx';

const FACTS = [
  ['firstrun.local.title', 'firstrun.local.body'],
  ['firstrun.sites.title', 'firstrun.sites.body'],
  ['firstrun.journal.title', 'firstrun.journal.body'],
  ['firstrun.decide.title', 'firstrun.decide.body'],
] as const;

interface FirstRunFactsProps {
  readonly say: Say;
  /** Whether the establishment set anything; otherwise the person added Vigie by themselves. */
  readonly isManaged: boolean;
}

/** What Vigie reads, where, what it never keeps, and who decides. */
export function FirstRunFacts({ say, isManaged }: FirstRunFactsProps) {
  return (
    <dl className="p-facts">
      <div>
        <dt>{say('popup.heading.privacy')}</dt>
        <dd>
          <PrivacyLines say={say} />
          <p>{say('firstrun.images')}</p>
        </dd>
      </div>
      <div>
        <dt>{say('firstrun.employer.title')}</dt>
        <dd>{say(isManaged ? 'firstrun.employer.body' : 'firstrun.employer.body.own')}</dd>
      </div>
      {FACTS.map(([title, body]) => (
        <div key={title}>
          <dt>{say(title)}</dt>
          <dd>{say(body)}</dd>
        </div>
      ))}
    </dl>
  );
}
