import { type FoldedWord, findSenses } from '../senses/find-senses.ts';
import type { SenseIndex } from '../senses/sense-index.ts';
import { matchesOf } from '../text/matches-of.ts';
import type { Span } from '../types.ts';
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
}

/** Words are cut here, so that « collègue » and « collègues » are one. */
const STEM_LENGTH = 6;
/** Folded text has no accents and no capitals left; an apostrophe parts words. */
const WORD = /[a-z0-9]+/g;

/** Stems, pairs of neighbours and sense classes of a folded line. Digits are all alike: a number is no sign of itself. */
export function readLineSigns(folded: string, senses: SenseIndex, isKnown: IsKnown): LineSigns {
  const words: FoldedWord[] = matchesOf(WORD, folded).map(({ 0: word, index }) => ({
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
  return { words: found, senses: classes.filter(({ name }) => isKnown(name)) };
}

function add(signs: PlacedSign[], name: string, span: Span, isKnown: IsKnown): void {
  if (isKnown(name)) signs.push({ name, span });
}
