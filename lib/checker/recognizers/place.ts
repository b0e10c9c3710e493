import type { Entity } from '../entity.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type FoldedWord, lettersOnly } from '../text/folded-words.ts';
import type { Paragraph } from '../text/paragraph.ts';
import type { Span } from '../types.ts';
import type { Recognizer } from './recognizer.ts';

/** What stands before a place, in both languages, when its name alone is a person's or a common word. */
const PREPOSITION =
  /(?:^|[^a-z])(?:a|au|aux|de|d'|du|vers|pour|entre|et|pis|jusqu'a|sur|chez|in|at|from|near|of|to|outside|around) ?$/;

/** A village or a town of Québec, the form its size: few people, and one detail is enough to know of whom. */
export const place: Recognizer = {
  id: 'place',
  kinds: ['place'],
  create:
    ({ lexicon }) =>
    (paragraph) => {
      // « Sept Îles » is typed as often as « Sept-Îles ».
      const words = lettersOnly(paragraph.normal.folded);
      const found: Entity[] = [];
      for (let index = 0; index < words.length; index += 1) {
        const match = longestAt(words, index, lexicon, paragraph);
        if (match === undefined) continue;
        found.push(match.entity);
        index += match.words - 1;
      }
      return found;
    },
};

function longestAt(
  words: readonly FoldedWord[],
  index: number,
  { places, longestPlace }: Lexicon,
  paragraph: Paragraph,
) {
  const most = longestPlace.get(words[index]?.folded ?? '') ?? 0;
  for (let count = Math.min(most, words.length - index); count > 0; count -= 1) {
    const own = words.slice(index, index + count);
    const size = places.get(own.map(({ folded }) => folded).join(' '));
    const first = own[0];
    const last = own.at(-1);
    if (size === undefined || !first || !last) continue;
    const span: Span = [first.span[0], last.span[1]];
    if (!isMeant(span, count, paragraph)) continue;
    const entity: Entity = { kind: 'place', form: size, span, score: 0.7, why: { id: 'place', data: size } };
    return { entity, words: count };
  }
  return undefined;
}

/** Gore, Hope and La Conception are words too: they want a capital, and alone a preposition before them. */
function isMeant([start, end]: Span, count: number, { normal: { text, folded } }: Paragraph): boolean {
  const shown = text.slice(start, end);
  if (/[^ ]-[^ ]/.test(shown) || count > 2) return count > 1;
  if (!/\p{Lu}/u.test(shown)) return false;
  return count > 1 || PREPOSITION.test(folded.slice(Math.max(0, start - 10), start));
}
