import type { SayOf } from '../lib/i18n/in-page.ts';
import type { Severity } from '../lib/policy/duty.ts';
import { Icon } from './icon.tsx';

interface SeverityLabelProps {
  readonly say: SayOf<`severity.${Severity}`>;
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
