import { useRef } from 'react';
import { formatHour, type Words } from '../../../lib/i18n/pages.ts';
import type { ShiftFields, StretchFields } from '../../../lib/schedule/hours-form.ts';
import { parseHour } from '../../../lib/schedule/parse-hour.ts';
import { HourField } from './hour-field.tsx';
import { useFocusAfterChange } from './use-focus-after-change.ts';

interface HoursShiftProps {
  /** By which the week's lanes lead here. */
  readonly id: string;
  readonly words: Words;
  /** « mardi, quart 1 » */
  readonly legend: string;
  readonly shift: ShiftFields;
  readonly checked: boolean;
  readonly onChange: (shift: ShiftFields) => void;
  readonly onRemove: () => void;
}

const EMPTY_BREAK: StretchFields = { start: '', end: '' };

/** One shift: from, to, its breaks. */
export function HoursShift({ id, words, legend, shift, checked, onChange, onRemove }: HoursShiftProps) {
  const { say, language } = words;
  const { breaks } = shift;
  const fieldset = useRef<HTMLFieldSetElement>(null);
  useFocusAfterChange(fieldset, 'div', breaks.length);
  const end = endOnNextDay(shift);
  const changeBreak = (index: number, change: Partial<StretchFields>) =>
    onChange({ ...shift, breaks: breaks.map((pause, at) => (at === index ? { ...pause, ...change } : pause)) });
  const field = (label: string, value: string, onType: (value: string) => void) => (
    <HourField label={label} value={value} checked={checked} onType={onType} />
  );
  return (
    <fieldset className="p-shift" id={id} ref={fieldset}>
      <legend className="v-visually-hidden">{legend}</legend>
      {field(say('options.hours.shift.start'), shift.start, (start) => onChange({ ...shift, start }))}
      {field(say('options.hours.shift.end'), shift.end, (typed) => onChange({ ...shift, end: typed }))}
      {end !== undefined && (
        <p className="v-tag">{say('options.hours.shift.overnight', { time: formatHour(language, end) })}</p>
      )}
      <label className="v-radio v-check">
        <input
          type="checkbox"
          checked={shift.onCall ?? false}
          onChange={(event) => onChange({ ...shift, onCall: event.target.checked })}
        />
        <span>{say('options.hours.on-call.label')}</span>
      </label>
      {shift.onCall && <p className="v-hint">{say('options.hours.on-call.help')}</p>}
      {breaks.map((pause, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a break has no other name than its place in the shift.
        <div className="p-shift__break" key={index}>
          {field(say('options.hours.break.start'), pause.start, (start) => changeBreak(index, { start }))}
          {field(say('options.hours.break.end'), pause.end, (typed) => changeBreak(index, { end: typed }))}
          <QuietButton
            label={say('options.hours.break.remove')}
            onClick={() => onChange({ ...shift, breaks: breaks.toSpliced(index, 1) })}
          />
        </div>
      ))}
      <QuietButton
        label={say('options.hours.break.add')}
        onClick={() => onChange({ ...shift, breaks: [...breaks, EMPTY_BREAK] })}
      />
      <QuietButton label={say('options.hours.shift.remove')} onClick={onRemove} />
    </fieldset>
  );
}

function QuietButton({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return (
    <button type="button" className="v-btn v-btn--quiet" onClick={onClick}>
      {label}
    </button>
  );
}

/** The end in minutes since midnight, when it comes no later in the day than the start and so is the next day's. */
function endOnNextDay(shift: StretchFields): number | undefined {
  const [start, end] = [parseHour(shift.start), parseHour(shift.end)];
  return start !== undefined && end !== undefined && end <= start ? end : undefined;
}
