import type { Site } from '../policy/surfaces.ts';
import type { Snapshot } from './snapshot.ts';

/** May the person not say whether Vigie reads on this site? So it is too where something may not be let through. */
export function isSiteLocked(site: Site, { origins, mayPause }: Pick<Snapshot, 'origins' | 'mayPause'>): boolean {
  return origins[site] === 'managed' || !mayPause;
}
