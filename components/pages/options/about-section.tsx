import type { Say } from '../../../lib/i18n/pages.ts';
import { NOTICE_PART } from '../options-address.ts';

interface AboutSectionProps {
  readonly say: Say;
  readonly version: string;
  /** The keys that open the card, as the browser writes them; absent where none are set. */
  readonly shortcut: string | undefined;
}

/** The licences ask that their texts travel with every copy: here they are found. */
const LICENCES_ADDRESS = '/THIRD-PARTY-NOTICES.md';

/** What Vigie is, its version and licences, its keys, and where the notice is. */
export function AboutSection({ say, version, shortcut }: AboutSectionProps) {
  return (
    <section id="about" className="p-card" aria-labelledby="about-title">
      <h2 id="about-title">{say('options.nav.about')}</h2>
      <p className="p-sub">{say('about.what')}</p>
      <p>
        <b>{say('about.version', { version })}</b>. {say('about.affiliation')}
      </p>
      <p className="p-links">
        <a className="v-link" href={`#${NOTICE_PART}`}>
          {say('popup.privacy.more')}
        </a>
        <a className="v-link" href={LICENCES_ADDRESS} target="_blank" rel="noreferrer">
          {say('about.licences')}
        </a>
      </p>
      <div className="p-part">
        <h3>{say('keys.heading')}</h3>
        <ul className="p-privacy">
          <li>{shortcut === undefined ? say('keys.hint.none') : say('keys.open', { shortcut })}</li>
          <li>{say('keys.arrows')}</li>
          <li>{say('keys.tab')}</li>
          <li>{say('keys.escape')}</li>
        </ul>
        <p className="v-hint">{say('keys.change')}</p>
      </div>
    </section>
  );
}
