import type { Say } from '../../../lib/i18n/pages.ts';
import { HOLIDAYS, type HolidayId } from '../../../lib/schedule/holidays.ts';

interface HolidaysFieldProps {
  readonly say: Say;
  readonly holidays: readonly HolidayId[];
  readonly onChange: (holidays: readonly HolidayId[]) => void;
}

/** The holidays on which the person does not work. */
export function HolidaysField({ say, holidays, onChange }: HolidaysFieldProps) {
  const toggle = (id: HolidayId, isOff: boolean) =>
    onChange(HOLIDAYS.filter((one) => (one === id ? isOff : holidays.includes(one))));
  return (
    <fieldset className="p-part">
      <legend>{say('options.hours.holidays.label')}</legend>
      <p className="v-hint">{say('options.hours.holidays.help')}</p>
      {HOLIDAYS.map((id) => (
        <label key={id} className="v-radio v-check">
          <input
            type="checkbox"
            checked={holidays.includes(id)}
            onChange={(event) => toggle(id, event.target.checked)}
          />
          <span>{say(`options.hours.holiday.${id}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
