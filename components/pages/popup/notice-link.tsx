import type { Say } from '../../../lib/i18n/pages.ts';
import { NOTICE_ADDRESS } from '../options-address.ts';

/** The way to the whole notice. */
export function NoticeLink({ say }: { readonly say: Say }) {
  return (
    <p>
      <a className="v-link v-small" href={NOTICE_ADDRESS} target="_blank" rel="noreferrer">
        {say('popup.privacy.more')}
      </a>
    </p>
  );
}
