import type { Ref } from 'react';
import type { Say } from '../../lib/i18n/pages.ts';
import { PageIcon } from './page-icon.tsx';

interface SearchFieldProps {
  readonly say: Say;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** Enter asks for the next of what was found (1), with Shift for the one before (-1). */
  readonly onEnter?: ((step: 1 | -1) => void) | undefined;
  readonly ref?: Ref<HTMLInputElement>;
}

/** The box that looks words up in the policy. */
export function SearchField({ say, query, onQuery, onEnter, ref }: SearchFieldProps) {
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
          onKeyDown={({ key, shiftKey }) => key === 'Enter' && onEnter?.(shiftKey ? -1 : 1)}
        />
      </label>
    </search>
  );
}
