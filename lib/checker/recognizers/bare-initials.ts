import type { Entity } from '../entity.ts';
import { matchesOf } from '../text/matches-of.ts';
import type { Recognizer } from './recognizer.ts';

/** Two capital letters with their stops, not part of a longer shortening: « G. T., 54 ans ». */
const INITIALS = /(?<![\p{L}.\d]|\p{L}\. )\p{Lu}\.[ -]?\p{Lu}\.(?![ -]?\p{Lu}(?:\.|[\p{L}]))/gu;
/** Shortenings of the trade and of daily life that are no one's initials. */
const SHORTENINGS =
  /^(?:d\.g|p\.s|u\.s|c\.v|r\.n|m\.d|r\.h|c\.a|d\.d|n\.b|q\.c|a\.m|p\.m|i\.v|i\.e|e\.g|t\.s|n\.d|l\.a|d\.c|j\.c|b\.c|s\.o)\.$/;

export const bareInitials: Recognizer = {
  id: 'bare-initials',
  kinds: ['person'],
  create:
    () =>
    ({ normal: { text, folded } }) =>
      matchesOf(INITIALS, text).flatMap((match): readonly Entity[] => {
        const span = [match.index, match.index + match[0].length] as const;
        if (SHORTENINGS.test(folded.slice(...span).replace(/[ -]/g, ''))) return [];
        return [{ kind: 'person', form: 'initials', span, score: 0.45, why: { id: 'bare-initials', data: match[0] } }];
      }),
};
