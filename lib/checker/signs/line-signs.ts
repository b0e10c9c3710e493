import { findSenses } from '../senses/find-senses.ts';
import type { SenseIndex } from '../senses/sense-index.ts';
import { lettersAndDigits } from '../text/folded-words.ts';
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

/** Stems, pairs of neighbours, sense classes and manner of a folded line. Digits are all alike: a number is no sign of itself. */
export function readLineSigns(folded: string, senses: SenseIndex, isKnown: IsKnown): LineSigns {
  const words = lettersAndDigits(folded);
  const found: PlacedSign[] = [];
  let before: { readonly stem: string; readonly start: number } | undefined;
  for (const { folded: word, span } of words) {
    const stem = word.slice(0, STEM_LENGTH).replace(/\d/g, '0');
    if (isKnown(stem)) found.push({ name: stem, span });
    if (before && isKnown(before.stem, stem)) {
      found.push({ name: `${before.stem} ${stem}`, span: [before.start, span[1]] });
    }
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
