import type { Ref } from 'react';
import type { Say } from '../../lib/i18n/pages.ts';
import { PageIcon } from './page-icon.tsx';

interface SearchFieldProps {
  readonly say: Say;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly ref?: Ref<HTMLInputElement>;
}

/** The box that looks words up in the policy. */
export function SearchField({ say, query, onQuery, ref }: SearchFieldProps) {
  return (
    <search>
      <label className="v-search">
        <span className="v-visually-hidden">{say('search.label')}</span>
        <PageIcon name="search" />
        <input
          ref={ref}
          className="v-input"
          type="search"
          value={query}
          placeholder={say('search.label')}
          onChange={(event) => onQuery(event.target.value)}
        />
      </label>
    </search>
  );
}
