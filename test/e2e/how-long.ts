/** Set by `npm run test:long`. */
const IS_LONG = process.env.VIGIE_LONG === '1';

/** How often what is random or repeated is done. VIGIE_SESSIONS and VIGIE_CYCLES choose another number. */
export const HOW_LONG = {
  isLong: IS_LONG,
  /** Random editing sessions for each editor and browser. */
  sessions: Number(process.env.VIGIE_SESSIONS ?? (IS_LONG ? 200 : 10)),
  /** How often a composer is opened and closed. */
  cycles: Number(process.env.VIGIE_CYCLES ?? (IS_LONG ? 200 : 40)),
} as const;
