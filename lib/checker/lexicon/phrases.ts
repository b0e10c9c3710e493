import { stemOf, type Token } from '../text/tokens.ts';
import type { Span } from '../types.ts';
import { isWord, type PhraseWord, readPhraseWord } from './phrase-word.ts';

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

const LONGEST_GAP = 3;
const NONE: readonly Span[] = [];

interface Entry {
  readonly list: number;
  readonly words: readonly PhraseWord[];
  /** What must follow the word under which the phrase is kept, when that is certain: nearly all fail there. */
  readonly next: PhraseWord | undefined;
}

/** Phrases by what their first word is, or (for an open ending) by its first letters, so that most words ask nothing. */
interface Index {
  readonly byKey: Map<string, Entry[]>;
  readonly byStem: Map<string, Entry[]>;
}

/** An empty book. It remembers the last paragraph only. */
export function createPhraseBook(): PhraseBook {
  const index: Index = { byKey: new Map(), byStem: new Map() };
  let lists = 0;
  let last: { tokens: readonly Token[]; found: readonly (readonly Span[] | undefined)[] } | undefined;
  return {
    add(phrases) {
      const list = lists;
      lists += 1;
      for (const phrase of phrases) enter(toEntry(list, phrase), index);
      return (tokens) => {
        if (last?.tokens !== tokens) last = { tokens, found: findAll(tokens, index, lists) };
        return last.found[list] ?? NONE;
      };
    },
  };
}

/** Under its first word, and under the next one when the first may be absent. */
function enter(entry: Entry, { byKey, byStem }: Index): void {
  const required = entry.words.findIndex(({ isOptional }) => !isOptional);
  const openings = entry.words.slice(0, required === -1 ? entry.words.length : required + 1);
  for (const key of new Set(openings.flatMap(({ whole }) => whole))) append(byKey, key, entry);
  for (const stem of new Set(openings.flatMap((word) => word.openings.map(stemOf)))) append(byStem, stem, entry);
}

function append(entries: Map<string, Entry[]>, under: string, entry: Entry): void {
  const known = entries.get(under);
  if (known) known.push(entry);
  else entries.set(under, [entry]);
}

/** What each list finds; most lists find nothing in a line, and hold nothing then. */
function findAll(
  tokens: readonly Token[],
  { byKey, byStem }: Index,
  lists: number,
): readonly (readonly Span[] | undefined)[] {
  const found: Span[][] = new Array(lists);
  const freeFrom = new Int32Array(lists);
  const ends = new Map<number, number>();
  tokens.forEach((token, index) => {
    longestEnds(byKey.get(token.key), tokens, index, ends);
    longestEnds(byStem.get(token.stem), tokens, index, ends);
    if (ends.size === 0) return;
    for (const [list, end] of ends) {
      const final = tokens[end - 1];
      if (final === undefined || index < (freeFrom[list] ?? 0)) continue;
      freeFrom[list] = end;
      const spans = found[list];
      if (spans) spans.push([token.span[0], final.span[1]]);
      else found[list] = [[token.span[0], final.span[1]]];
    }
    ends.clear();
  });
  return found;
}

function longestEnds(
  bucket: readonly Entry[] | undefined,
  tokens: readonly Token[],
  index: number,
  ends: Map<number, number>,
): void {
  if (bucket === undefined) return;
  const following = tokens[index + 1];
  for (const { list, words, next } of bucket) {
    if (next && !(following && isWord(next, following))) continue;
    const end = endOf(words, 0, tokens, index);
    if (end !== -1 && end > (ends.get(list) ?? -1)) ends.set(list, end);
  }
}

/** The token index after the phrase, or -1. */
function endOf(words: readonly PhraseWord[], at: number, tokens: readonly Token[], index: number): number {
  const word = words[at];
  if (word === undefined) return index;
  if (word.isGap) return endAfterGap(words, at + 1, tokens, index);
  const token = tokens[index];
  if (token && isWord(word, token)) {
    const end = endOf(words, at + 1, tokens, index + 1);
    if (end !== -1) return end;
  }
  return word.isOptional ? endOf(words, at + 1, tokens, index) : -1;
}

function endAfterGap(words: readonly PhraseWord[], at: number, tokens: readonly Token[], index: number): number {
  for (let skipped = 0; skipped <= LONGEST_GAP; skipped += 1) {
    const end = endOf(words, at, tokens, index + skipped);
    if (end !== -1) return end;
    if (tokens[index + skipped]?.kind === 'sign') return -1;
  }
  return -1;
}

function toEntry(list: number, phrase: string): Entry {
  const words = phrase.split(' ').map(readPhraseWord);
  const [first, next] = words;
  const isCertain = next && !first?.isOptional && !next.isOptional && !next.isGap;
  return { list, words, next: isCertain ? next : undefined };
}
