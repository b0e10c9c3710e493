import type { Snapshot } from './snapshot.ts';

/** Are the hours in force an administrator's, and not merely a start that the person may change? */
export function areHoursLocked({ origins, hoursLocked }: Pick<Snapshot, 'origins' | 'hoursLocked'>): boolean {
  return origins.hours === 'managed' && hoursLocked !== false;
}
