import type { Say } from '../../lib/i18n/pages.ts';
import type { Contact } from '../../lib/policy/pack.ts';
import { PageIcon } from './page-icon.tsx';

interface ContactListProps {
  readonly say: Say;
  readonly contacts: readonly Contact[];
  /** To whom it is too late to say « avant de publier » it is not said. */
  readonly isBeforePublishing?: boolean;
}

const ORIGIN_WORDS = { policy: 'contact.from-policy', configuration: 'contact.from-admin' } as const;

/** Whom to ask, each with where the name comes from. */
export function ContactList({ say, contacts, isBeforePublishing = true }: ContactListProps) {
  const hasWay = contacts.some(({ phone, email }) => phone !== undefined || email !== undefined);
  return (
    <div className="p-contacts">
      {isBeforePublishing && <p>{say('contact.intro')}</p>}
      <ul>
        {contacts.map((contact) => (
          <li key={contact.name}>
            <p lang="fr-CA">{contact.name}</p>
            <ContactWays say={say} contact={contact} />
            {hasWay && <p className="v-xs">{say(ORIGIN_WORDS[contact.from])}</p>}
          </li>
        ))}
      </ul>
      <p className="v-xs">{say(hasWay ? 'contact.no-draft' : 'contact.none')}</p>
    </div>
  );
}

function ContactWays({ say, contact: { phone, email } }: { readonly say: Say; readonly contact: Contact }) {
  return (
    <>
      {phone !== undefined && (
        <p className="p-contacts__way">
          <PageIcon name="phone" />
          <a className="v-link" href={`tel:${dialable(phone)}`}>
            {say('contact.call', { phone })}
          </a>
        </p>
      )}
      {email !== undefined && (
        <p className="p-contacts__way">
          <PageIcon name="mail" />
          <a className="v-link" href={`mailto:${email}`}>
            {say('contact.write', { email })}
          </a>
        </p>
      )}
    </>
  );
}

/** « 450 432-2777, poste 22898 » → `+14504322777;ext=22898` (RFC 3966). */
function dialable(phone: string): string {
  const [number = '', extension] = phone.split(/,?\s{0,9}(?:poste|ext\.?)\s{0,9}/);
  const digits = number.replaceAll(/\D/g, '');
  const dialed = digits.length === 10 ? `+1${digits}` : digits;
  return extension === undefined ? dialed : `${dialed};ext=${extension.trim()}`;
}
