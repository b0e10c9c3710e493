import { type FoldedWord, findSenses } from '../senses/find-senses.ts';
import type { SenseIndex } from '../senses/sense-index.ts';
import type { Span } from '../types.ts';
import { MANNER_MARKS } from './manner-marks.ts';
import type { IsKnown } from './sign.ts';

/** A sign that stands somewhere. */
export interface PlacedSign {
  readonly name: string;
  readonly span: Span;
}

/** The signs that the words of one line are, in text order; a name may stand there twice. */
export interface LineSigns {
  readonly words: readonly PlacedSign[];
  readonly senses: readonly PlacedSign[];
  /** Where each mark of a manner of speaking stands first. */
  readonly manner: readonly PlacedSign[];
}

/** Words are cut here, so that « collègue » and « collègues » are one. */
const STEM_LENGTH = 6;
/** Folded text has no accents and no capitals left; an apostrophe parts words. */
const WORD = /[a-z0-9]+/g;

/** Stems, pairs of neighbours, sense classes and manner of a folded line. Digits are all alike: a number is no sign of itself. */
export function readLineSigns(folded: string, senses: SenseIndex, isKnown: IsKnown): LineSigns {
  const words: FoldedWord[] = Array.from(folded.matchAll(WORD), ({ 0: word, index }) => ({
    folded: word,
    span: [index, index + word.length],
  }));
  const found: PlacedSign[] = [];
  let before: { readonly stem: string; readonly start: number } | undefined;
  for (const { folded: word, span } of words) {
    const stem = word.slice(0, STEM_LENGTH).replace(/\d/g, '0');
    add(found, stem, span, isKnown);
    if (before) add(found, `${before.stem} ${stem}`, [before.start, span[1]], isKnown);
    before = { stem, start: span[0] };
  }
  const classes = findSenses(words, senses).map(({ name, span }) => ({ name: `c:${name}`, span }));
  return { words: found, senses: classes.filter(({ name }) => isKnown(name)), manner: mannerOf(folded, isKnown) };
}

function mannerOf(folded: string, isKnown: IsKnown): readonly PlacedSign[] {
  return Object.entries(MANNER_MARKS).flatMap(([mark, pattern]) => {
    const name = `m:${mark}`;
    const match = isKnown(name) ? pattern.exec(folded) : null;
    return match ? [{ name, span: [match.index, match.index + match[0].length] as const }] : [];
  });
}

function add(signs: PlacedSign[], name: string, span: Span, isKnown: IsKnown): void {
  if (isKnown(name)) signs.push({ name, span });
}
