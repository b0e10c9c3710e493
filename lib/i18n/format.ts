import type { Language } from '../settings/snapshot.ts';

const LOCALES: Readonly<Record<Language, string>> = { fr: 'fr-CA', en: 'en-CA' };

const NO_BREAK = '\u00A0';

/** The hour of a day, from minutes since midnight: « 8 h 30 », « 17 h »; “8:30 a.m.”, “5 p.m.”. */
export function formatHour(language: Language, minutesOfDay: number): string {
  const hour = Math.floor(minutesOfDay / 60) % 24;
  const minute = String(minutesOfDay % 60).padStart(2, '0');
  return language === 'fr' ? hourInFrench(hour, minute) : hourInEnglish(hour, minute);
}

/** A calendar day, from its ISO form: « 12 novembre 2026 », “November 12, 2026”. */
export function formatDate(language: Language, isoDay: string): string {
  const written = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' });
  const text = written.format(new Date(`${isoDay}T00:00:00Z`));
  // The first of the month is an ordinal in French; Intl writes a plain 1.
  return language === 'fr' ? text.replace(/^1 /, '1er ') : text;
}

/** The name of a week's day, from ISO 8601's number less one (0 is Monday): « mardi », “Tuesday”. */
export function formatDay(language: Language, day: number): string {
  const MONDAY = Date.UTC(2024, 0, 1);
  const written = new Intl.DateTimeFormat(LOCALES[language], { weekday: 'long', timeZone: 'UTC' });
  return written.format(new Date(MONDAY + day * 86_400_000));
}

/** A month of a year, from any of its days: « novembre 2026 », “November 2026”. */
export function formatMonth(language: Language, { year, month }: { year: number; month: number }): string {
  const written = new Intl.DateTimeFormat(LOCALES[language], { year: 'numeric', month: 'long', timeZone: 'UTC' });
  return written.format(Date.UTC(year, month - 1, 1));
}

/** What the clock of a time zone shows at an instant (ms since 1970), in the manner of the language. */
export function formatTime(language: Language, instant: number, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone, hourCycle: 'h23', hour: 'numeric', minute: 'numeric' });
  const [hour = 0, minute = 0] = parts.format(instant).split(':').map(Number);
  return formatHour(language, hour * 60 + minute);
}

/** The day of the week and the time of an instant (ms since 1970) there: « mardi », « 8 h ». */
export function formatMoment(language: Language, instant: number, timeZone: string): { day: string; time: string } {
  const written = new Intl.DateTimeFormat(LOCALES[language], { weekday: 'long', timeZone });
  return { day: written.format(instant), time: formatTime(language, instant, timeZone) };
}

/** Words joined as the language joins them: « l’âge, le lieu et le moment ». */
export function formatList(language: Language, words: readonly string[]): string {
  return new Intl.ListFormat(LOCALES[language], { type: 'conjunction' }).format(words);
}

function hourInFrench(hour: number, minute: string): string {
  const whole = `${hour}${NO_BREAK}h`;
  return minute === '00' ? whole : `${whole}${NO_BREAK}${minute}`;
}

function hourInEnglish(hour: number, minute: string): string {
  const onDial = hour % 12 === 0 ? 12 : hour % 12;
  const half = hour < 12 ? 'a.m.' : 'p.m.';
  return minute === '00' ? `${onDial}${NO_BREAK}${half}` : `${onDial}:${minute}${NO_BREAK}${half}`;
}
