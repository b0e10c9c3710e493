import type { Say } from '../../../lib/i18n/pages.ts';
import type { CalendarReading } from '../../../lib/schedule/calendar-file/read-calendar.ts';

interface CalendarOutcomeProps {
  readonly say: Say;
  readonly reading: CalendarReading;
  /** The file's name. */
  readonly file: string;
}

/** What came of a calendar file: how many shifts, or which line could not be read and why. */
export function CalendarOutcome({ say, reading, file }: CalendarOutcomeProps) {
  if (reading.kind === 'read') return <p>{say('options.hours.ics.done', { count: reading.roster.shifts.length })}</p>;
  return (
    <div className="p-problems">
      <p>{say('error.ics.title')}</p>
      <p>{reading.kind === 'fault' ? faultInWords(say, reading) : say(`error.ics.${reading.kind}`, { file })}</p>
      <p>{say('error.ics.unchanged')}</p>
    </div>
  );
}

function faultInWords(say: Say, { line, reason }: Extract<CalendarReading, { kind: 'fault' }>): string {
  return say('error.ics.line', { line, reason: say(`error.ics.reason.${reason}`) });
}
