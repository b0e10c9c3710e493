const DAY = 24 * 60 * 60_000;

/** The ISO 8601 week of an instant on this device's calendar: `2026-W47`. A week belongs to the year of its Thursday. */
export function isoWeekOf(now: Date): string {
  const noon = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  const weekday = (new Date(noon).getUTCDay() + 6) % 7;
  const thursday = new Date(noon + (3 - weekday) * DAY);
  const year = thursday.getUTCFullYear();
  const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / DAY / 7) + 1;
  return `${year}-W${`${week}`.padStart(2, '0')}`;
}
