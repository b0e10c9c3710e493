import { isoWeekOf } from '../schedule/iso-week.ts';

/** Under which the week stands in which the reminder on friend requests was last shown: `2026-W47`, and nothing else. */
export const ACCEPTANCE_WEEK_KEY = 'acceptanceWeek';

interface Week {
  readonly [ACCEPTANCE_WEEK_KEY]?: string;
}

interface WeekArea {
  get(key: typeof ACCEPTANCE_WEEK_KEY): Promise<Week>;
  set(values: Week): Promise<void>;
}

/** The part of `storage` that remembering a week needs. */
export interface WeekStorage {
  readonly local: WeekArea;
  readonly session: WeekArea;
}

/** Takes this week for the reminder; false when it was taken. On a shared device only for as long as the browser runs. */
export async function claimWeek(isShared: boolean, now: Date, { local, session }: WeekStorage): Promise<boolean> {
  const area = isShared ? session : local;
  const week = isoWeekOf(now);
  if ((await area.get(ACCEPTANCE_WEEK_KEY))[ACCEPTANCE_WEEK_KEY] === week) return false;
  await area.set({ [ACCEPTANCE_WEEK_KEY]: week });
  return true;
}
