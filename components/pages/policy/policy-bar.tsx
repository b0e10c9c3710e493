import type { Say } from '../../../lib/i18n/pages.ts';
import { Mark } from '../../mark.tsx';
import { PageIcon } from '../page-icon.tsx';
import { SearchField } from '../search-field.tsx';
import { SearchSteps } from './search-steps.tsx';
import type { HitSteps } from './use-hit-steps.ts';

interface PolicyBarProps {
  readonly say: Say;
  readonly query: string;
  /** Absent while nothing is searched, or where the text is not shown. */
  readonly steps: HitSteps | undefined;
  readonly onQuery: (query: string) => void;
  readonly onPrint: () => void;
}

/** The bar that stays above the policy: search and print. */
export function PolicyBar({ say, query, steps, onQuery, onPrint }: PolicyBarProps) {
  return (
    <header className="p-policy__bar">
      <Mark />
      <b>{say('popup.title')}</b>
      <span className="v-muted p-policy__tagline">{say('policy.tagline')}</span>
      <span className="v-grow" />
      {steps && <SearchSteps say={say} steps={steps} />}
      <SearchField say={say} query={query} onQuery={onQuery} onEnter={steps?.go} />
      <button type="button" className="v-btn v-btn--secondary" onClick={onPrint}>
        <PageIcon name="print" />
        {say('policy.print')}
      </button>
    </header>
  );
}
