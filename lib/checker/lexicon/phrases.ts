import { stemOf, type Token } from '../text/tokens.ts';
import type { Span } from '../types.ts';

/**
 * Phrases in a small language, folded (no accents, lower case), words apart:
 * `mot*` any ending, `a|b` one of two, `mot?` may be absent, `#` a number, `..` up to three words in between.
 * An elision is a word of its own: `l' urgence`.
 */
export type Phrases = readonly string[];

/** All phrase lists of a checker, looked up together: one pass over the words of a paragraph serves every recognizer. */
export interface PhraseBook {
  /** Adds a list; what comes back finds its phrases, the longest at each place, none overlapping. */
  add(phrases: Phrases): (tokens: readonly Token[]) => readonly Span[];
}

interface Word {
  readonly alternatives: readonly string[];
  readonly optional: boolean;
}

const ANY_ENDING = '*';
const GAP = '..';
const LONGEST_GAP = 3;

interface Entry {
  readonly list: number;
  readonly words: readonly Word[];
}

/** An empty book. It remembers the last paragraph only. */
export function createPhraseBook(): PhraseBook {
  const byWord = new Map<string, Entry[]>();
  let lists = 0;
  let last: { tokens: readonly Token[]; found: readonly (readonly Span[])[] } | undefined;
  return {
    add(phrases) {
      const list = lists;
      lists += 1;
      for (const phrase of phrases) enter({ list, words: phrase.split(' ').map(toWord) }, byWord);
      return (tokens) => {
        if (last?.tokens !== tokens) last = { tokens, found: findAll(tokens, byWord, lists) };
        return last.found[list] ?? [];
      };
    },
  };
}

/** Keyed by the first word (or, for an open ending, its first letters), so that most words ask nothing. */
function enter(entry: Entry, byWord: Map<string, Entry[]>): void {
  for (const key of openingsOf(entry.words)) {
    const bucket = byWord.get(key) ?? [];
    byWord.set(key, bucket);
    bucket.push(entry);
  }
}

function findAll(
  tokens: readonly Token[],
  byWord: ReadonlyMap<string, readonly Entry[]>,
  lists: number,
): readonly (readonly Span[])[] {
  const found: Span[][] = Array.from({ length: lists }, () => []);
  const freeFrom: number[] = new Array(lists).fill(0);
  for (const [index, token] of tokens.entries()) {
    const ends = new Map<number, number>();
    longestEnds(byWord.get(token.key), tokens, index, ends);
    longestEnds(byWord.get(token.stem), tokens, index, ends);
    for (const [list, end] of ends) {
      const final = tokens[end - 1];
      if (final === undefined || index < (freeFrom[list] ?? 0)) continue;
      freeFrom[list] = end;
      found[list]?.push([token.span[0], final.span[1]]);
    }
  }
  return found;
}

function longestEnds(
  bucket: readonly Entry[] | undefined,
  tokens: readonly Token[],
  index: number,
  ends: Map<number, number>,
): void {
  if (bucket === undefined) return;
  for (const { list, words } of bucket) {
    const end = endOf(words, 0, tokens, index);
    if (end > (ends.get(list) ?? -1)) ends.set(list, end);
  }
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

/** The keys under which a phrase is looked up: its first word's, and the next one's when the first may be absent. */
function openingsOf(words: readonly Word[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { alternatives, optional } of words) {
    for (const pattern of alternatives) keys.add(pattern.endsWith(ANY_ENDING) ? stemOf(pattern.slice(0, -1)) : pattern);
    if (!optional) break;
  }
  return keys;
}
