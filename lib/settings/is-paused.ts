import { isHostOf } from '../policy/surfaces.ts';
import { isAhead } from '../schedule/is-ahead.ts';
import type { Snapshot } from './snapshot.ts';

/** Whether Vigie rests now (ms since 1970), everywhere or on this host's site: because the person paused it, or it is off there. */
export function isPaused(
  { pausedUntil = 0, pausedSites, sitesOff = [] }: Pick<Snapshot, 'pausedUntil' | 'pausedSites' | 'sitesOff'>,
  hostname: string,
  now: number,
): boolean {
  return isAhead(pausedUntil, now) || [...pausedSites, ...sitesOff].some((domain) => isHostOf(hostname, domain));
}
