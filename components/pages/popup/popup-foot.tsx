import { useRef } from 'react';
import type { Say } from '../../../lib/i18n/pages.ts';
import { Icon } from '../../icon.tsx';
import { SearchField } from '../search-field.tsx';
import { CONTACTS_ANCHOR } from './contacts-anchor.ts';

interface PopupFootProps {
  readonly say: Say;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly policyHref: string;
}

/** Always at hand under whatever the popup shows: the search, the whole policy, whom to ask. */
export function PopupFoot({ say, query, onQuery, policyHref }: PopupFootProps) {
  const field = useRef<HTMLInputElement>(null);
  const clear = () => {
    onQuery('');
    // The button goes away with the words; the focus would fall to the page's beginning.
    field.current?.focus();
  };
  return (
    <footer className="p-popup__foot">
      <SearchField say={say} query={query} onQuery={onQuery} ref={field} />
      <p className="p-popup__links">
        <a className="v-link" href={policyHref} target="_blank" rel="noreferrer">
          {say('policy.open')}
          <Icon name="open" size={14} />
        </a>
        {query === '' ? (
          <a className="v-link" href={`#${CONTACTS_ANCHOR}`}>
            {say('popup.heading.contact')}
          </a>
        ) : (
          <button type="button" className="v-btn v-btn--quiet" onClick={clear}>
            {say('search.clear')}
          </button>
        )}
      </p>
    </footer>
  );
}
