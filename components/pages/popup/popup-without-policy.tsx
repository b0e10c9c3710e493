import type { Say } from '../../../lib/i18n/pages.ts';
import { Mark } from '../../mark.tsx';
import { OPTIONS_ADDRESS } from '../options-address.ts';
import { PrivacyLines } from '../privacy-lines.tsx';
import { NoticeLink } from './notice-link.tsx';
import { PopupBar } from './popup-bar.tsx';

/** Nobody has said yet for which establishment: one button leads to where it is said. */
export function PopupWithoutPolicy({ say }: { readonly say: Say }) {
  return (
    <div className="v p-popup">
      <PopupBar say={say} />
      <main className="p-popup__main">
        <section className="p-calm">
          <Mark size={40} />
          <h1>{say('popup.empty.no-establishment')}</h1>
          <a className="v-btn v-btn--primary" href={OPTIONS_ADDRESS} target="_blank" rel="noreferrer">
            {say('popup.empty.no-establishment.action')}
          </a>
        </section>
        <section className="p-block">
          <h2>{say('popup.heading.privacy')}</h2>
          <PrivacyLines say={say} />
          <NoticeLink say={say} />
        </section>
      </main>
    </div>
  );
}
