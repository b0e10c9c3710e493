import { localDay } from '../schedule/local-day.ts';
import type { Snapshot } from './snapshot.ts';

type Policy = Pick<Snapshot, 'pack' | 'packChanged'>;

/**
 * The day on which another version of the same establishment's policy took the place of the one before, on this device's
 * calendar. Another establishment is another choice, not a new version.
 */
export function packChangedBetween(
  previous: Policy | undefined,
  { pack }: Policy,
  now: Date,
): Pick<Snapshot, 'packChanged'> {
  if (!pack || previous?.pack?.establishment !== pack.establishment) return {};
  if (previous.pack.version !== pack.version) return { packChanged: localDay(now) };
  return previous.packChanged === undefined ? {} : { packChanged: previous.packChanged };
}
