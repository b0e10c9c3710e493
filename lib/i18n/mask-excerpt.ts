/** The longest excerpt that Vigie shows, in UTF-16 code units. */
export const EXCERPT_CAP = 32;

/** The longest name inside a sentence, in UTF-16 code units. */
export const NAME_CAP = 24;

/**
 * Five digits or more with at most one separator between two of them: a health-insurance number, a telephone,
 * a record. A room or an age has fewer; an amount of money is not anyone's number.
 */
const LONG_NUMBER =
  /(?<!\d[ \u00A0\u202F.\-/()]{0,2})\d(?:[ \u00A0\u202F.\-/()]{0,2}\d){4,}(?![ \u00A0\u202F.,]?\d|[ \u00A0\u202F]?[$€%])/g;

/** A passage fit to be shown: the digits of long numbers hidden (« TREM •••• •••• »), cut at a word's border. */
export function maskExcerpt(passage: string, cap: number = EXCERPT_CAP): string {
  const onOneLine = passage.replace(/\s+/g, (gap) => (/[\r\n]/.test(gap) ? ' ' : gap)).trim();
  return cutAtWord(onOneLine.replace(LONG_NUMBER, hideDigits), cap);
}

function hideDigits(number: string): string {
  return number.replace(/\d/g, '•');
}

function cutAtWord(text: string, cap: number): string {
  if (text.length <= cap) return text;
  const room = text.slice(0, cap - 1);
  return `${lastWholeWords(room, text.slice(cap - 1)).replace(/[\s,;:]{1,64}$/, '')}…`;
}

function lastWholeWords(room: string, rest: string): string {
  const border = /^[\s,;:.!?)]/.test(rest) ? room.length : room.search(/\s{1,64}\S{0,64}$/);
  // A passage of one long word is cut inside it, but never inside a character of two units.
  return border > 0 ? room.slice(0, border) : room.replace(/[\uD800-\uDBFF]$/, '');
}
