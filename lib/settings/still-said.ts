import { isAhead } from '../schedule/is-ahead.ts';

type Values = Readonly<Record<string, unknown>>;

/** The person's choices without what they said of a moment that is over: it is not kept a minute longer than needed. */
export function stillSaid({ declared, onPremises, pausedUntil, ...own }: Values, now: number): Values {
  return {
    ...own,
    ...(stillHolds(endOf(declared), now) && { declared }),
    ...(stillHolds(onPremises, now) && { onPremises }),
    ...(stillHolds(pausedUntil, now) && { pausedUntil }),
  };
}

function endOf(declared: unknown): unknown {
  return typeof declared === 'object' && declared !== null && 'until' in declared ? declared.until : undefined;
}

function stillHolds(until: unknown, now: number): boolean {
  return typeof until === 'number' && isAhead(until, now);
}
