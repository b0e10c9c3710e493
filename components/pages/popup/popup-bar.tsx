import type { Say } from '../../../lib/i18n/pages.ts';
import { Mark } from '../../mark.tsx';
import { OPTIONS_ADDRESS } from '../options-address.ts';
import { PageIcon } from '../page-icon.tsx';

interface PopupBarProps {
  readonly say: Say;
  readonly establishment?: string;
}

/** Whose policy this is, and the way to the settings. */
export function PopupBar({ say, establishment }: PopupBarProps) {
  return (
    <header className="p-popup__bar">
      <Mark />
      <p>
        <b>{say('popup.title')}</b>
        {establishment !== undefined && <span className="v-xs">{establishment}</span>}
      </p>
      <span className="v-grow" />
      <a
        className="v-btn v-btn--icon"
        href={OPTIONS_ADDRESS}
        target="_blank"
        rel="noreferrer"
        aria-label={say('popup.options')}
        title={say('popup.options')}
      >
        <PageIcon name="gear" />
      </a>
    </header>
  );
}
