import { OWN_KIN } from '../lexicon/people-words.ts';
import { hasContextBefore } from '../text/near-words.ts';
import { phraseRecognizer } from './phrase-recognizer.ts';
import type { Recognizer } from './recognizer.ts';

const said = phraseRecognizer('own-kin', 'own-kin', [{ form: 'kin', score: 0.8, phrases: OWN_KIN }]);

/** « un papa », « la jeune maman », "his mom": somebody else's, however the word may be used at home. */
const SOMEBODYS =
  /(?:^|[^a-z])(?:un|une|le|la|les|sa|son|ses|leur|leurs|votre|vos|ce|cette|the|a|his|her|their|your|this|that)(?: (?:jeune|jeunes|futur|future|nouvelle|nouveau|pauvre|p'tite?|ptite?|petite?|young|new|poor|single|trucker|soon-to-be))? $/;

/** The author's own people and animals: who belong to no patient list. */
export const ownKin: Recognizer = {
  id: 'own-kin',
  kinds: ['own-kin'],
  create(context) {
    const recognize = said.create(context);
    return (paragraph) =>
      recognize(paragraph).filter(({ span }) => {
        const isOneWord = !paragraph.normal.folded.slice(...span).includes(' ');
        return !isOneWord || !hasContextBefore(paragraph.normal.folded, span, SOMEBODYS);
      });
  },
};
