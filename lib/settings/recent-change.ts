import type { Snapshot } from './snapshot.ts';

const DAY = 86_400_000;

/** In days: everyone has opened the popup by then, or never does. */
const WORTH_SAYING = 30;

/** The day on which the policy changed, for as long as that is worth a line. */
export function recentChange({ packChanged }: Pick<Snapshot, 'packChanged'>, now: Date): string | undefined {
  if (packChanged === undefined) return undefined;
  return now.getTime() - Date.parse(packChanged) < WORTH_SAYING * DAY ? packChanged : undefined;
}
