import type { Reading } from './reading.ts';
import { trimmed } from './reading.ts';
import { matchesOf } from './text/matches-of.ts';
import type { Span } from './types.ts';

/** Where one thought ends and the next begins inside a sentence; a bare comma is too little to cut at. */
const BORDER =
  /[;:—–()«»]|\s-\s|,(?= (?:et|and|pis|mais|but|so|fait que|donc|car|alors|merci|thanks|c'est|cest|garde[rz]?|dites?|don't|dont|please|svp|lol|haha|gang|guys)(?![a-z]))|(?<![a-z])(?=(?:pis la|parce que|because) )/g;

/** The shortest run of clauses of a sentence that holds all of the evidence. */
export function clausesAround(reading: Reading, sentence: Span, evidence: readonly { readonly span: Span }[]): Span {
  if (evidence.length === 0) return trimmed(reading, sentence);
  const first = Math.min(...evidence.map(({ span }) => span[0]));
  const last = Math.max(...evidence.map(({ span }) => span[1]));
  let [start, end] = sentence;
  for (const border of matchesOf(BORDER, reading.folded.slice(...sentence))) {
    const at = sentence[0] + border.index;
    if (at + border[0].length <= first) start = at + border[0].length;
    else if (at >= last && at < end) end = at;
  }
  return trimmed(reading, [start, end]);
}
