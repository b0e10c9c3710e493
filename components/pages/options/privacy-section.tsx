import type { Say } from '../../../lib/i18n/pages.ts';
import { NOTICE_PART } from '../options-address.ts';
import { PrivacyLines } from '../privacy-lines.tsx';

/** What Vigie reads and never keeps, where people look for it. */
export function PrivacySection({ say }: { readonly say: Say }) {
  return (
    <section id="privacy" className="p-card" aria-labelledby="privacy-title">
      <h2 id="privacy-title">{say('options.nav.privacy')}</h2>
      <PrivacyLines say={say} />
      <p className="p-acts">
        <a className="v-link" href={`#${NOTICE_PART}`}>
          {say('popup.privacy.more')}
        </a>
      </p>
    </section>
  );
}
