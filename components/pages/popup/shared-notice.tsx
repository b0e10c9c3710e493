import type { Say } from '../../../lib/i18n/pages.ts';
import { NoticeLink } from './notice-link.tsx';

/** On a shared workstation no notice opens by itself, so it is offered to whoever looks: the next person has not seen it. */
export function SharedNotice({ say }: { readonly say: Say }) {
  return (
    <section className="p-block p-block--first">
      <p>{say('popup.shared.notice')}</p>
      <NoticeLink say={say} />
    </section>
  );
}
