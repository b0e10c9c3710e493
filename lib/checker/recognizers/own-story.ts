import { keepFirst } from '../entity.ts';
import { OWN_STORY } from '../lexicon/people-words.ts';
import { patternRecognizer } from './pattern-recognizer.ts';
import { phraseRecognizer } from './phrase-recognizer.ts';
import type { Recognizer } from './recognizer.ts';

const said = phraseRecognizer('own-story', 'own-story', [{ form: 'story', score: 0.7, phrases: OWN_STORY }]);

/** A participle of illness without a subject is the author's: « Hospitalisée depuis lundi », "Admitted last night". */
const bare = patternRecognizer('own-story', 'own-story', [
  {
    form: 'bare',
    pattern:
      /(?:^|[.!?] |, )(?<value>(?:enfin |just |toujours |encore |still )?(?:hospitalise|opere|operee|hospitalisee|vaccine|vaccinee|opere|alitee?|cloue|clouee|hospitalized|operated))(?= (?:depuis|hier|ce|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|pour|d'|au|a|since|last|on|for)(?![a-z]))/g,
    score: 0.6,
    isWithoutDigits: true,
  },
]);

/** The author's own illness or care. */
export const ownStory: Recognizer = {
  id: 'own-story',
  kinds: ['own-story'],
  create(context) {
    const recognizers = [said.create(context), bare.create(context)];
    return (paragraph) => keepFirst(recognizers.flatMap((recognize) => recognize(paragraph)));
  },
};
