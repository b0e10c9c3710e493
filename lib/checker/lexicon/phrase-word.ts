import type { Token } from '../text/tokens.ts';

/** One word of a phrase, taken apart once: the book is asked of every word that is typed. */
export interface PhraseWord {
  readonly whole: readonly string[];
  readonly openings: readonly string[];
  readonly isNumber: boolean;
  readonly isGap: boolean;
  readonly isOptional: boolean;
}

const ANY_ENDING = '*';
const NUMBER = '#';
const GAP = '..';
const NONE: readonly string[] = [];

/** Reads one word of the small language that `Phrases` describes. */
export function readPhraseWord(source: string): PhraseWord {
  const isOptional = source.endsWith('?');
  const patterns = (isOptional ? source.slice(0, -1) : source).split('|');
  const isOpen = patterns.some((pattern) => pattern.endsWith(ANY_ENDING));
  return {
    whole: isOpen ? patterns.filter((pattern) => !pattern.endsWith(ANY_ENDING)) : patterns,
    openings: isOpen ? openingsOf(patterns) : NONE,
    isNumber: patterns.includes(NUMBER),
    isGap: patterns[0] === GAP,
    isOptional,
  };
}

function openingsOf(patterns: readonly string[]): readonly string[] {
  return patterns.filter((pattern) => pattern.endsWith(ANY_ENDING)).map((pattern) => pattern.slice(0, -1));
}

/** Whether a token is the word; a gap and an absent word are the caller's to know. */
export function isWord({ whole, openings, isNumber }: PhraseWord, { folded, kind }: Token): boolean {
  if (isNumber && kind === 'number') return true;
  if (whole.includes(folded) && folded !== NUMBER) return true;
  for (const opening of openings) if (folded.startsWith(opening)) return true;
  return false;
}
