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

/** Splits a normalised paragraph; the sentences follow each other without gap. */
export function splitSentences(text: string, folded: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const match of matchesOf(END, text)) {
    const end = match.index + match[0].length;
    if (end === text.length || (match[0].startsWith('.') && isAbbreviation(folded.slice(start, match.index)))) continue;
    sentences.push({ span: [start, end] });
    start = end;
  }
  if (start < text.length) sentences.push({ span: [start, text.length] });
  return sentences;
}

function isAbbreviation(before: string): boolean {
  return ABBREVIATION.test(before.slice(-8));
}
