import type { Span } from '../types.ts';
import { matchesOf } from './matches-of.ts';

/** A sentence of a paragraph; offsets are into the paragraph's normalised text. */
export interface Sentence {
  readonly span: Span;
}

const END = /(?<![.!?…])[.!?…]+["'»”)\]]*(?=\s|$)/gu;
/** Words after which a full stop ends nothing: titles, rooms, numbers, common shortenings in both languages. */
const ABBREVIATION =
  /(?:^|[\s('"«])(?:m|mm|mr|mrs|ms|mme|mmes|mlle|dr|dre|drs|me|st|ste|ch|no|app|apt|av|boul|tel|ext|p|pp|art|al|cf|ex|env|min|vs|dept|inc|jan|janv|fev|feb|avr|apr|juil|aug|sept|oct|nov|dec|[a-z])$/u;

/**
 * Nobody reads more than this, in code units, as one thing said: what stands farther apart in a text without stops does not
 * belong together, and a rule that compares all words of a sentence would take the square of it.
 */
const LONGEST = 1200;

/** Splits a normalised paragraph; the sentences follow each other without gap. */
export function splitSentences(text: string, folded: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const match of matchesOf(END, text)) {
    const end = match.index + match[0].length;
    if (end === text.length || (match[0].startsWith('.') && isAbbreviation(folded.slice(start, match.index)))) continue;
    addSentence(sentences, text, start, end);
    start = end;
  }
  addSentence(sentences, text, start, text.length);
  return sentences;
}

/** In pieces where it is too long, each from a space on where there is one. */
function addSentence(sentences: Sentence[], text: string, start: number, end: number): void {
  let from = start;
  while (end - from > LONGEST) {
    const space = text.lastIndexOf(' ', from + LONGEST);
    const to = space > from ? space : from + LONGEST;
    sentences.push({ span: [from, to] });
    from = to;
  }
  if (from < end) sentences.push({ span: [from, end] });
}

function isAbbreviation(before: string): boolean {
  return ABBREVIATION.test(before.slice(-8));
}
