import type { Span } from '../types.ts';
import { LOOK_ALIKES } from './look-alikes.ts';
import { matchesOf } from './matches-of.ts';
import { unmask } from './unmask.ts';

/** A text made regular for matching, with the way back to what was typed. All offsets are UTF-16 code units. */
export interface NormalText {
  /** Composed, with plain apostrophes and spaces, without invisible characters. */
  readonly text: string;
  /** `text` in lower case without accents, of the same length: one offset serves both. */
  readonly folded: string;
  /** The stretch of the typed text from which this stretch of `text` came. */
  toOriginal(span: Span): Span;
}

/** A run that needs no work, or a letter with its combining marks, so that `e` + U+0301 becomes one `é`. */
const CLUSTER =
  /[\x20-\x5F\x61-\x7E\u00C0-\u00C5\u00C7-\u00E5\u00E7-\u0151\u0154-\u017F]+(?!\p{M})|[^\p{M}]\p{M}*|\p{M}+/gu;
const INVISIBLE = /\u034F|[\uFE00-\uFE0F]|[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/gu;
/** What needs work; a cluster outside it is copied as it is. */
const PLAIN =
  /^[\x20-\x5F\x61-\x7E\u00A1-\u00AC\u00AE-\u00B3\u00B5-\u00BF\u00C0-\u00C5\u00C7-\u00E5\u00E7-\u0151\u0154-\u017F]+$/u;
const APOSTROPHE = /[\u2018\u2019\u201B\u02BC\u2032\u0060\u00B4]/gu;
const SPACE = /[\u00A0\u2000-\u200A\u202F\u205F\u3000\t]/gu;
/** « sœur », « cœur »: the word lists have two letters, as most keyboards do. */
const LIGATURE = /[œŒæÆ]/g;
const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', Œ: 'Oe', æ: 'ae', Æ: 'Ae' };
const DASH = /[\u2010\u2011\u2012\u2212]/gu;
/** Full-width forms and the mathematical alphabets (𝐌𝐦𝐞) used to dress up letters. */
const STYLED = /[\uFF01-\uFF5E]|[\u{1D400}-\u{1D7FF}]/gu;

/** Normalises any string. */
export function normalise(original: string): NormalText {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  for (const match of matchesOf(CLUSTER, original)) {
    const cluster = match[0];
    const regular = regularise(cluster);
    const isUnchanged = regular === cluster;
    for (let unit = 0; unit < regular.length; unit += 1) {
      starts.push(isUnchanged ? match.index + unit : match.index);
      ends.push(match.index + (isUnchanged ? unit + 1 : cluster.length));
    }
    text += regular;
  }
  const unmasked = unmask(text);
  return {
    text: unmasked,
    folded: fold(unmasked),
    toOriginal: (span) => spanBetween(span, starts, ends, original.length),
  };
}

/** Lower case without accents, unit by unit: the length stays the same. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  const safe = lower.length === text.length ? lower : Array.from(text, foldLetter).join('');
  return safe.replace(/[^\0-\x7F]/gu, foldLetter);
}

function foldLetter(letter: string): string {
  const bare = letter.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return bare.length === letter.length ? bare : letter;
}

function regularise(cluster: string): string {
  if (PLAIN.test(cluster)) return cluster;
  return cluster
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(STYLED, (letter) => letter.normalize('NFKC'))
    .replace(APOSTROPHE, "'")
    .replace(SPACE, ' ')
    .replace(DASH, '-')
    .replace(LIGATURE, (letter) => LIGATURES[letter] ?? letter)
    .replace(/[\u0370-\u04FF]/g, (letter) => LOOK_ALIKES.get(letter) ?? letter);
}

function spanBetween([start, end]: Span, starts: number[], ends: number[], length: number): Span {
  const from = starts[start] ?? length;
  return [from, end > start ? (ends[end - 1] ?? length) : from];
}
