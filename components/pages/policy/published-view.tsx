import type { Words } from '../../../lib/i18n/pages.ts';
import type { PolicyPack } from '../../../lib/policy/pack.ts';
import type { Role } from '../../../lib/policy/people.ts';
import { ContactList } from '../contact-list.tsx';
import { AfterwardsQuotes } from './afterwards-quotes.tsx';
import { PolicySource } from './policy-source.tsx';
import { PublishedPlaces } from './published-places.tsx';
import { RoleChoice, useLookedAt } from './role-choice.tsx';

interface PublishedViewProps {
  readonly words: Words;
  readonly pack: PolicyPack;
  readonly today: string;
  /** The person's own role. */
  readonly own: Role;
}

const STEPS = ['remove', 'silence', 'tell', 'person', 'copies'] as const;

/**
 * « Et si c’est déjà publié? »: what the policy says of it to whom it says something, and Vigie's own words for the rest.
 * Whoever publishes for the establishment is bound by the policy there, and like everyone on an account of their own.
 */
export function PublishedView({ words, pack, today, own }: PublishedViewProps) {
  const { say } = words;
  const [role, setRole] = useLookedAt(pack, own);
  return (
    <article className="p-view">
      <h1>{say('published.title')}</h1>
      <p>{say('published.voices')}</p>
      <RoleChoice say={say} pack={pack} role={role} onChoose={setRole} />
      <AfterwardsQuotes say={say} pack={pack} role={role} subject="mistake" />
      <section>
        <h2>{say(role === 'authorized' ? 'published.own-account' : 'published.now')}</h2>
        <ol className="p-steps-list">
          {STEPS.map((step) => (
            <li key={step}>{say(`published.step.${step}`)}</li>
          ))}
        </ol>
      </section>
      <section>
        <h2>{say('popup.heading.contact')}</h2>
        <ContactList say={say} contacts={pack.contacts} isBeforePublishing={false} />
      </section>
      <PublishedPlaces say={say} />
      <section>
        <h2>{say('published.limits')}</h2>
        <p>{say('published.limits.body')}</p>
      </section>
      <AfterwardsQuotes say={say} pack={pack} role={role} subject="report" />
      <AfterwardsQuotes say={say} pack={pack} role={role} subject="sanctions" />
      <section>
        <PolicySource words={words} pack={pack} today={today} />
      </section>
    </article>
  );
}
