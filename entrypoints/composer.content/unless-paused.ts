import { isPaused } from '../../lib/settings/is-paused.ts';
import type { Snapshot } from '../../lib/settings/snapshot.ts';

/** No settings, and so silence, while the person has Vigie rest; the background tells when that is over. */
export function unlessPaused(snapshot: Snapshot | undefined): Snapshot | undefined {
  return snapshot && !isPaused(snapshot, location.hostname, Date.now()) ? snapshot : undefined;
}
