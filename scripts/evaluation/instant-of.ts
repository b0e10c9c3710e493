import { WallClock } from '../../lib/schedule/wall-clock.ts';

/** The clock of both establishments, all but the far east of the Côte-Nord. */
export const TIME_ZONE = 'America/Toronto';

const ISO_TIME = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/;

/** The instant of an ISO time, or `undefined` when it is none; without an offset it is an hour in {@link TIME_ZONE}. */
export function instantOf(text: string): Date | undefined {
  const [, year, month, day, hour, minute, offset] = ISO_TIME.exec(text) ?? [];
  if (year === undefined || Number.isNaN(Date.parse(text))) return undefined;
  if (offset !== undefined) return new Date(text);
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  return new WallClock(TIME_ZONE).instantAt(date, Number(hour) * 60 + Number(minute));
}
