import type { Say } from '../../../lib/i18n/pages.ts';
import { USUAL_HOURS, type UsualHours } from '../../../lib/schedule/usual-hours.ts';
import { SelectField } from './select-field.tsx';

interface UsualHoursFieldProps {
  readonly say: Say;
  readonly usual: UsualHours | 'none';
  readonly onChoose: (usual: UsualHours | 'none') => void;
}

/** When one usually works, in one answer; whoever passes it over is never reminded of hours. */
export function UsualHoursField({ say, usual, onChoose }: UsualHoursFieldProps) {
  const none = { value: 'none', label: say('firstrun.hours.none') } as const;
  return (
    <SelectField
      label={say('firstrun.setup.hours')}
      value={usual}
      choices={[none, ...USUAL_HOURS.map((value) => ({ value, label: say(`firstrun.hours.${value}`) }))]}
      hint={say('firstrun.hours.help')}
      onChoose={onChoose}
    />
  );
}
