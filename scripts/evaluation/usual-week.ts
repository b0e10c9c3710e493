import type { Shift, WorkSchedule } from '../../lib/schedule/work-schedule.ts';
import { TIME_ZONE } from './instant-of.ts';

const DAY: Shift = { start: 8 * 60, end: 16 * 60, breaks: [{ start: 12 * 60, end: 13 * 60 }] };

/** The week that `--context` takes for everyone's, since a line holds no hours: Monday to Friday, 8 to 16, meal at noon. */
export const USUAL_WEEK: WorkSchedule = { timeZone: TIME_ZONE, days: [[DAY], [DAY], [DAY], [DAY], [DAY], [], []] };
