const NO_BREAK_SPACE = '\u00a0';

/** The hour on the wall of a time zone as people write it: « 8 h 30 » or « 16 h » in French, `8:30 a.m.` in English. */
export function clockTime(instant: Date, timeZone: string, language: 'fr' | 'en'): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    hour: 'numeric',
    minute: '2-digit',
  }).formatToParts(instant);
  const hour = Number(parts.find(({ type }) => type === 'hour')?.value);
  const minute = parts.find(({ type }) => type === 'minute')?.value ?? '00';
  return language === 'fr' ? inFrench(hour, minute) : inEnglish(hour, minute);
}

function inFrench(hour: number, minute: string): string {
  const whole = `${hour}${NO_BREAK_SPACE}h`;
  return minute === '00' ? whole : `${whole}${NO_BREAK_SPACE}${minute}`;
}

function inEnglish(hour: number, minute: string): string {
  return `${hour % 12 || 12}:${minute}${NO_BREAK_SPACE}${hour < 12 ? 'a.m.' : 'p.m.'}`;
}
