import type { IsoDay } from './calendar-day.ts';
import type { HolidayId } from './holidays.ts';

/** Minutes since local midnight of the day on which the shift begins; `end` may pass 1440 (over midnight). */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface Shift extends Stretch {
  readonly breaks: readonly Stretch[];
  /** Waiting to be called is not work; whoever is called says so (« Je suis en service »). */
  readonly onCall?: true | undefined;
}

/** From the first day to the last, both included. */
export interface DayRange {
  readonly first: IsoDay;
  readonly last: IsoDay;
}

/** The shifts that begin on one date, in place of all others; none: that day is free. */
export interface DayException {
  readonly day: IsoDay;
  readonly shifts: readonly Shift[];
}

/** What an imported calendar says of its days: begin in minutes since 1970 (UTC), then length in minutes, in time order. */
export interface Roster extends DayRange {
  readonly shifts: readonly (readonly [start: number, length: number])[];
}

/** When a person works, as far as it can be known beforehand. */
export interface WorkSchedule {
  /** IANA name, `America/Toronto`. */
  readonly timeZone: string;
  /** One week from its Monday (index 0), or the weeks of a rotation one after the other: a multiple of seven. */
  readonly days: readonly (readonly Shift[])[];
  /** Any day of the rotation's first week; without it, and without a rotation, every week is the first. */
  readonly anchor?: IsoDay | undefined;
  /** Holidays on which the person does not work. */
  readonly holidays?: readonly HolidayId[] | undefined;
  /** Vacation and leave; no reason is kept. */
  readonly away?: readonly DayRange[] | undefined;
  readonly exceptions?: readonly DayException[] | undefined;
  readonly roster?: Roster | undefined;
}
