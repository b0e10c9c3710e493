import type { Token } from '../text/tokens.ts';
import type { Span } from '../types.ts';

/**
 * Phrases in a small language, folded (no accents, lower case), words apart:
 * `mot*` any ending, `a|b` one of two, `mot?` may be absent, `#` a number, `..` up to three words in between.
 * An elision is a word of its own: `l' urgence`.
 */
export type Phrases = readonly string[];

/** Finds which phrases begin at each token; the longest one wins. */
export interface PhraseIndex {
  find(tokens: readonly Token[]): readonly Span[];
}

interface Word {
  readonly alternatives: readonly string[];
  readonly optional: boolean;
}

const ANY_ENDING = '*';
const GAP = '..';
const LONGEST_GAP = 3;

/** Compiles a list, keyed by the first two letters of each phrase so that most tokens ask nothing. */
export function compilePhrases(phrases: Phrases): PhraseIndex {
  const byOpening = new Map<string, Word[][]>();
  for (const phrase of phrases) {
    const words = phrase.split(' ').map(toWord);
    for (const opening of new Set(words[0]?.alternatives.map(openingOf))) {
      const bucket = byOpening.get(opening) ?? [];
      byOpening.set(opening, bucket);
      bucket.push(words);
    }
  }
  return { find: (tokens) => findAll(tokens, byOpening) };
}

function findAll(tokens: readonly Token[], byOpening: ReadonlyMap<string, Word[][]>): readonly Span[] {
  const spans: Span[] = [];
  let index = 0;
  while (index < tokens.length) {
    const token = tokens[index];
    const bucket = token && byOpening.get(openingOf(token.kind === 'number' ? '#' : token.folded));
    const end = bucket ? Math.max(...bucket.map((words) => endOf(words, 0, tokens, index))) : -1;
    const last = tokens[end - 1];
    if (token && last) spans.push([token.span[0], last.span[1]]);
    index = Math.max(end, index + 1);
  }
  return spans;
}

/** The token index after the phrase, or -1. */
function endOf(words: readonly Word[], at: number, tokens: readonly Token[], index: number): number {
  const word = words[at];
  if (word === undefined) return index;
  if (word.alternatives[0] === GAP) return endAfterGap(words, at + 1, tokens, index);
  const token = tokens[index];
  if (token && word.alternatives.some((pattern) => matches(pattern, token))) {
    const end = endOf(words, at + 1, tokens, index + 1);
    if (end !== -1) return end;
  }
  return word.optional ? endOf(words, at + 1, tokens, index) : -1;
}

function endAfterGap(words: readonly Word[], at: number, tokens: readonly Token[], index: number): number {
  for (let skipped = 0; skipped <= LONGEST_GAP; skipped += 1) {
    const end = endOf(words, at, tokens, index + skipped);
    if (end !== -1) return end;
    if (tokens[index + skipped]?.kind === 'sign') return -1;
  }
  return -1;
}

function matches(pattern: string, token: Token): boolean {
  if (pattern === '#') return token.kind === 'number';
  if (pattern.endsWith(ANY_ENDING)) return token.folded.startsWith(pattern.slice(0, -1));
  return pattern === token.folded;
}

function toWord(source: string): Word {
  const optional = source.endsWith('?');
  return { alternatives: (optional ? source.slice(0, -1) : source).split('|'), optional };
}

function openingOf(pattern: string): string {
  return pattern === '#' ? '#' : pattern.slice(0, 2).replace(ANY_ENDING, '');
}
