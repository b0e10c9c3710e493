import { browser } from 'wxt/browser';
import type { WorkSchedule } from '../schedule/work-schedule.ts';
import { HOURS_KEY, type KeptHours } from './snapshot.ts';

/** The part of `storage.local` that readers of the hours need. */
export interface HoursStorage {
  get(key: typeof HOURS_KEY): Promise<{ readonly [HOURS_KEY]?: KeptHours }>;
}

/** The hours in force, as the background validated them; for the background and for Vigie's own pages. */
export async function readHours(storage: HoursStorage = browser.storage.local): Promise<WorkSchedule | undefined> {
  return (await storage.get(HOURS_KEY))[HOURS_KEY] ?? undefined;
}
