import type { Say } from '../../../lib/i18n/pages.ts';
import { Button } from '../../button.tsx';
import { Icon } from '../../icon.tsx';
import type { HitSteps } from './use-hit-steps.ts';

/** How many passages hold what is searched, and the way from one to the next. */
export function SearchSteps({ say, steps }: { readonly say: Say; readonly steps: HitSteps }) {
  const { total, position, go } = steps;
  return (
    <div className="p-steps">
      {/* The results say how many articles there are; here a screen reader hears the steps alone. */}
      {position === 0 && <span className="v-small v-muted">{say('search.passages', { count: total })}</span>}
      <span className="v-small v-muted" role="status">
        {position > 0 && say('search.step', { index: position, total })}
      </span>
      {STEPS.map(({ step, label, icon }) => (
        <Button
          key={icon}
          look="icon"
          aria-label={say(label)}
          title={say(label)}
          disabled={total === 0}
          onClick={() => go(step)}
        >
          <Icon name={icon} />
        </Button>
      ))}
    </div>
  );
}

const STEPS = [
  { step: -1, label: 'search.previous', icon: 'prev' },
  { step: 1, label: 'search.next', icon: 'next' },
] as const;
