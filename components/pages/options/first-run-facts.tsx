import type { Say } from '../../../lib/i18n/index.ts';
import { PrivacyLines } from '../privacy-lines.tsx';

const FACTS = [
  ['firstrun.local.title', 'firstrun.local.body'],
  ['firstrun.sites.title', 'firstrun.sites.body'],
  ['firstrun.journal.title', 'firstrun.journal.body'],
  ['firstrun.employer.title', 'firstrun.employer.body'],
  ['firstrun.decide.title', 'firstrun.decide.body'],
] as const;

/** What Vigie reads, where, what it never keeps, and who decides. */
export function FirstRunFacts({ say }: { readonly say: Say }) {
  return (
    <dl className="p-facts">
      <div>
        <dt>{say('popup.heading.privacy')}</dt>
        <dd>
          <PrivacyLines say={say} />
          <p>{say('firstrun.images')}</p>
        </dd>
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
