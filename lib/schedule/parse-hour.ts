/** « 8 h 30 », 8h30, 8:30, 8 h: hours, a sign, minutes when there are any; then « a.m. » or « p.m. » as English writes them. */
const SIGNED = /^(\d{1,2})\s*(?:[h:]\s*(?:(\d{2})\s*)?)?(?:([ap])\.?m\.?)?$/;

/** 0830, 830: digits alone, the last two are minutes. */
const DIGITS = /^(\d{1,2})(\d{2})$/;

const END_OF_DAY = 24 * 60;

/** Minutes since midnight (0 to 1440) of an hour as people type it, or `undefined` when it is none. */
export function parseHour(typed: string): number | undefined {
  const text = typed.trim().toLowerCase();
  const [, hours, minutes, half] = DIGITS.exec(text) ?? SIGNED.exec(text) ?? [];
  if (hours === undefined) return undefined;
  const hour = half === undefined ? Number(hours) : hourOfHalfDay(Number(hours), half);
  const minute = Number(minutes ?? 0);
  const total = hour * 60 + minute;
  return minute < 60 && total <= END_OF_DAY ? total : undefined;
}

function hourOfHalfDay(hour: number, half: string): number {
  if (hour < 1 || hour > 12) return Number.NaN;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}
