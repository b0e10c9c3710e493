import type { CSSProperties } from 'react';
import { formatHour, type Words } from '../../../lib/i18n/pages.ts';
import type { LaneBar } from '../../../lib/schedule/lane-bars.ts';
import type { Stretch } from '../../../lib/schedule/work-schedule.ts';
import { PageIcon } from '../page-icon.tsx';
import { shiftId } from './shift-id.ts';

interface HoursBarProps {
  readonly words: Words;
  /** The day on whose lane it stands: « mardi ». */
  readonly day: string;
  readonly bar: LaneBar;
}

/** In minutes: a shorter bar has no room for its hours, which its name and the fields say. */
const ROOM_FOR_HOURS = 5 * 60;

/** One shift on its lane: a button named in full, that leads to its fields. The rest of a night is not told twice. */
export function HoursBar({ words, day, bar }: HoursBarProps) {
  const { say, language } = words;
  const { crosses, whole } = bar;
  const hours = { start: formatHour(language, whole.start), end: formatHour(language, whole.end) };
  const breaks = bar.breaks.map((pause) => (
    <i key={pause.start} className="p-bar__break" style={placed(pause, bar)} aria-hidden="true" />
  ));
  if (crosses === 'in') {
    return (
      <span className="p-bar p-bar--in" style={placed(bar)} aria-hidden="true">
        {bar.end >= ROOM_FOR_HOURS / 2 && say('options.hours.lane.rest')}
        {breaks}
      </span>
    );
  }
  const isLong = bar.end - bar.start >= ROOM_FOR_HOURS;
  return (
    <button
      type="button"
      className={crosses === 'out' ? 'p-bar p-bar--out' : 'p-bar'}
      style={placed(bar)}
      aria-label={say(crosses === 'out' ? 'options.hours.lane.overnight' : 'options.hours.lane', { day, ...hours })}
      onClick={() => goTo(bar)}
    >
      {isLong ? <span>{say('options.hours.lane.times', hours)}</span> : <PageIcon name="go" />}
      {breaks}
    </button>
  );
}

function goTo({ day, shift }: LaneBar): void {
  document.getElementById(shiftId(day, shift))?.querySelector('input')?.focus();
}

/** Where a stretch lies on its lane, or a break on its bar. */
function placed({ start, end }: Stretch, on: Stretch = { start: 0, end: 24 * 60 }): CSSProperties {
  const length = on.end - on.start;
  return {
    insetInlineStart: `${((start - on.start) / length) * 100}%`,
    inlineSize: `${((end - start) / length) * 100}%`,
  };
}
