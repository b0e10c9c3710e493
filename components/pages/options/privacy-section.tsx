import type { Say } from '../../../lib/i18n/pages.ts';
import { PrivacyLines } from '../privacy-lines.tsx';

/** What Vigie reads and never keeps, where people look for it. */
export function PrivacySection({ say }: { readonly say: Say }) {
  return (
    <section id="privacy" className="p-card" aria-labelledby="privacy-title">
      <h2 id="privacy-title">{say('options.nav.privacy')}</h2>
      <PrivacyLines say={say} />
    </section>
  );
}
