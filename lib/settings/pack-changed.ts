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
  if (previous.pack.version !== pack.version) return { packChanged: calendarDayOf(now) };
  return previous.packChanged === undefined ? {} : { packChanged: previous.packChanged };
}

function calendarDayOf(now: Date): string {
  const month = String(now.getMonth() + 1).padStart(2, '0');
  return `${now.getFullYear()}-${month}-${String(now.getDate()).padStart(2, '0')}`;
}
