/** Why a calendar file cannot be taken. */
export const CALENDAR_REASONS = [
  'not-calendar',
  'line',
  'date',
  'no-start',
  'no-end',
  'order',
  'zone',
  'repeat',
  'cut',
] as const;
export type CalendarReason = (typeof CALENDAR_REASONS)[number];

/** Where in the file, counted from 1 as editors count, and why. It ends the reading: nothing of the file is taken. */
export class CalendarFault extends Error {
  readonly line: number;
  readonly reason: CalendarReason;

  constructor(line: number, reason: CalendarReason) {
    super(`line ${line}: ${reason}`);
    this.line = line;
    this.reason = reason;
  }
}
