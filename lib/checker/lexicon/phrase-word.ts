import { stemOf, type Token } from '../text/tokens.ts';

/** One word of a phrase, taken apart once: the book is asked of every word that is typed. */
export interface PhraseWord {
  /** What a token's key, or its stem, is when it may be this word. */
  readonly keys: readonly string[];
  readonly stems: readonly string[];
  readonly whole: readonly string[];
  readonly openings: readonly string[];
  readonly isNumber: boolean;
  readonly isGap: boolean;
  readonly isOptional: boolean;
}

const ANY_ENDING = '*';
const NUMBER = '#';
const GAP = '..';

/** Reads one word of the small language that `Phrases` describes. */
export function readPhraseWord(source: string): PhraseWord {
  const isOptional = source.endsWith('?');
  const patterns = (isOptional ? source.slice(0, -1) : source).split('|');
  const openings = patterns.filter((pattern) => pattern.endsWith(ANY_ENDING)).map((pattern) => pattern.slice(0, -1));
  const whole = patterns.filter((pattern) => !pattern.endsWith(ANY_ENDING) && pattern !== NUMBER);
  const isNumber = patterns.includes(NUMBER);
  return {
    keys: isNumber ? [...whole, NUMBER] : whole,
    stems: openings.map(stemOf),
    whole,
    openings,
    isNumber,
    isGap: patterns[0] === GAP,
    isOptional,
  };
}

/** Whether a token is the word; a gap and an absent word are the caller's to know. */
export function isWord({ whole, openings, isNumber }: PhraseWord, { folded, kind }: Token): boolean {
  if (whole.includes(folded) || (isNumber && kind === 'number')) return true;
  for (const opening of openings) if (folded.startsWith(opening)) return true;
  return false;
}
