/** In ms. Nothing that is said of a moment lasts longer than until midnight, on the day that has an hour more. */
const LONGEST = 25 * 3_600_000;

/**
 * Does what was said to last until then (ms since 1970) still hold? An end that is further away was said by a clock that
 * was set back since: it would hold for as long as that clock was wrong.
 */
export function isAhead(until: number, now: number): boolean {
  return now < until && until <= now + LONGEST;
}
