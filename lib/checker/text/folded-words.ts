import type { Span } from '../types.ts';

/** A word of a folded text: hyphens and apostrophes part words here. */
export interface FoldedWord {
  readonly folded: string;
  readonly span: Span;
}

/** The runs of letters of a folded text. */
export function lettersOnly(folded: string): readonly FoldedWord[] {
  return runsOf(folded, isLetter);
}

/** The runs of letters and digits. */
export function lettersAndDigits(folded: string): readonly FoldedWord[] {
  return runsOf(folded, (code) => isLetter(code) || isDigit(code));
}

/** By character codes: a pattern makes an array with groups for each word, and every word of a line is asked for. */
function runsOf(folded: string, isPart: (code: number) => boolean): readonly FoldedWord[] {
  const words: FoldedWord[] = [];
  let start = -1;
  for (let at = 0; at <= folded.length; at += 1) {
    const isInside = at < folded.length && isPart(folded.charCodeAt(at));
    if (isInside && start === -1) start = at;
    if (isInside || start === -1) continue;
    words.push({ folded: folded.slice(start, at), span: [start, at] });
    start = -1;
  }
  return words;
}

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
