import type { Declaration } from './declared.ts';
import { type DutyStretch, dutyStretches } from './duty-stretches.ts';
import { WallClock } from './wall-clock.ts';
import type { WorkSchedule } from './work-schedule.ts';

/**
 * The changes of state of the next days and of the last, as instants: what a reader needs to know whether someone is on
 * duty now, without a calendar. Outside of its window nothing is known. Times are ms since 1970.
 */
export interface DutyPlan {
  readonly from: number;
  readonly to: number;
  /** Whose clock the times are said by. */
  readonly timeZone: string;
  readonly stretches: readonly DutyStretch[];
  /** End of what the person said of themselves, while it holds. */
  readonly declaredUntil?: number;
}

const DAY = 24 * 60 * 60_000;

/** A clock that is set back stays inside of the window for so long, in ms. */
const BEHIND = 2 * DAY;
/** A browser that sleeps over a weekend and the holidays around it knows its hours when it wakes, in ms. */
const AHEAD = 8 * DAY;

/** The plan as of the last change, and when it changes next; the same at any instant between two changes. */
export function planDuty(
  schedule: WorkSchedule,
  declaration: Declaration | undefined,
  now: number,
): { readonly plan: DutyPlan; readonly next: number } {
  const { timeZone } = schedule;
  const clock = new WallClock(timeZone);
  const known = dutyStretches(schedule, new Date(now - BEHIND - AHEAD), new Date(now + AHEAD + DAY), clock);
  const stretches = declaration ? withDeclared(known, declaration, clock) : known;
  const today = now - (now % DAY);
  const changes = [today, today + DAY, ...stretches.flatMap(({ start, end }) => [start, end])];
  if (declaration) changes.push(declaration.since, declaration.until);
  const last = Math.max(...changes.filter((time) => time <= now));
  const [from, to] = [last - BEHIND, last + AHEAD];
  const isInWindow = ({ start, end }: DutyStretch) => end > from && start < to;
  return {
    plan: {
      from,
      to,
      timeZone,
      stretches: stretches.filter(isInWindow),
      ...(declaration && { declaredUntil: declaration.until }),
    },
    next: Math.min(...changes.filter((time) => time > now)),
  };
}

/** What the person says goes before what the schedule says, for as long as it holds. */
function withDeclared(known: readonly DutyStretch[], said: Declaration, clock: WallClock): DutyStretch[] {
  const { since: start, until: end, status } = said;
  const around = known.flatMap((stretch) => [
    ...(stretch.start < start ? [{ ...stretch, end: Math.min(stretch.end, start) }] : []),
    ...(stretch.end > end ? [{ ...stretch, start: Math.max(stretch.start, end) }] : []),
  ]);
  if (status === 'off-duty') return around;
  const state = status === 'on-break' ? 'on-break' : 'on-duty';
  const spell = known.find((stretch) => stretch.start <= start && start < stretch.end)?.spell ?? start;
  const own: DutyStretch = {
    ...{ start, end, state, spell, untilTime: clock.timeOf(new Date(end)) },
    ...(status === 'work-use' && { workUse: true }),
  };
  return [...around, own].sort((a, b) => a.start - b.start);
}
