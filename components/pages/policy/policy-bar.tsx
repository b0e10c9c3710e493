import type { Say } from '../../../lib/i18n/pages.ts';
import { Mark } from '../../mark.tsx';
import { PageIcon } from '../page-icon.tsx';
import { SearchField } from '../search-field.tsx';

interface PolicyBarProps {
  readonly say: Say;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onPrint: () => void;
}

/** The bar that stays above the policy: search and print. */
export function PolicyBar({ say, query, onQuery, onPrint }: PolicyBarProps) {
  return (
    <header className="p-policy__bar">
      <Mark />
      <b>{say('popup.title')}</b>
      <span className="v-muted p-policy__tagline">{say('policy.tagline')}</span>
      <span className="v-grow" />
      <SearchField say={say} query={query} onQuery={onQuery} />
      <button type="button" className="v-btn v-btn--secondary" onClick={onPrint}>
        <PageIcon name="print" />
        {say('policy.print')}
      </button>
    </header>
  );
}
