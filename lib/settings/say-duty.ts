import { browser } from 'wxt/browser';
import { declare } from '../schedule/declare.ts';
import type { BreakMinutes, Declared } from '../schedule/declared.ts';
import { type HoursStorage, readHours } from './hours-store.ts';
import { type OwnStorage, saveOwn } from './own-settings.ts';

/** Keeps what the person says of this moment; `by-schedule` takes back what they said. It ends by itself. */
export async function sayDuty(
  status: Declared | 'by-schedule',
  minutes: BreakMinutes,
  now: number,
  storage: HoursStorage & OwnStorage = browser.storage.local,
): Promise<void> {
  const hours = await readHours(storage);
  const declared = status === 'by-schedule' ? undefined : declare(status, minutes, hours, now);
  await saveOwn({ declared }, storage);
}
