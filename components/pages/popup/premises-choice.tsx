import type { Say } from '../../../lib/i18n/pages.ts';

interface PremisesChoiceProps {
  readonly say: Say;
  readonly isThere: boolean;
  readonly onChange: (isThere: boolean) => void;
}

/** On the establishment's machine the policy asks where one is: only the person can say. */
export function PremisesChoice({ say, isThere, onChange }: PremisesChoiceProps) {
  return (
    <div>
      <label className="v-radio v-check">
        <input type="checkbox" checked={isThere} onChange={(event) => onChange(event.target.checked)} />
        <span>{say('hours.premises')}</span>
      </label>
      <p className="v-hint">{say('hours.premises.help')}</p>
    </div>
  );
}
