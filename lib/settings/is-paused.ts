import { isHostOf } from '../policy/surfaces.ts';
import type { Snapshot } from './snapshot.ts';

/** Whether the person has Vigie rest now (ms since 1970), everywhere or on this host's site. */
export function isPaused(
  { pausedUntil = 0, pausedSites }: Pick<Snapshot, 'pausedUntil' | 'pausedSites'>,
  hostname: string,
  now: number,
): boolean {
  return now < pausedUntil || pausedSites.some((domain) => isHostOf(hostname, domain));
}
