import type { Say } from '../lib/i18n/index.ts';
import type { Severity } from '../lib/policy/duty.ts';
import { Icon } from './icon.tsx';

interface SeverityLabelProps {
  readonly say: Say;
  readonly severity: Severity;
}

/** How serious, by word, shape and colour together. */
export function SeverityLabel({ say, severity }: SeverityLabelProps) {
  return (
    <span className="v-sev" data-severity={severity}>
      <Icon name={severity} />
      {say(`severity.${severity}`)}
    </span>
  );
}
