import type { BrowserKind } from './browser/find-browsers.ts';

/** Set by `npm run test:long`. */
const IS_LONG = process.env.VIGIE_LONG === '1';

/** How often what is random or repeated is done. VIGIE_SESSIONS, VIGIE_CYCLES and VIGIE_SOAK choose another number. */
export const HOW_LONG = {
  isLong: IS_LONG,
  /** Random editing sessions for each editor and browser. */
  sessions: Number(process.env.VIGIE_SESSIONS ?? (IS_LONG ? 200 : 10)),
  /** How often a composer is opened and closed. */
  cycles: Number(process.env.VIGIE_CYCLES ?? (IS_LONG ? 200 : 40)),
  /** How many minutes the random walk over all replicas lasts. */
  soakMinutes: Number(process.env.VIGIE_SOAK ?? (IS_LONG ? 60 : 1)),
} as const;

/**
 * Is every replica taken through all of it? In Firefox, which is the slower one to drive, only in the long run: else what
 * one replica of a kind shows stands for the others, so that `npm test` ends within its half hour.
 */
export function isThorough(browser: BrowserKind): boolean {
  return IS_LONG || browser === 'chromium';
}
