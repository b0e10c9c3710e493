import { entitiesIn, passageAround, sentenceIndexAt } from '../reading.ts';
import type { Guard } from './guard.ts';

/** So near its sentence's opening, a word sets the stage: « Épisode d'hier : », « Dans le film, ». In code units. */
const OPENING = 14;

/**
 * Words that only a screen has stand beside it, or a sentence opens with a series, a film or a novel and says whose story
 * follows; a book at a bedside opens nothing.
 */
export const isToldOnScreen: Guard = (reading, span) =>
  entitiesIn(reading, passageAround(reading, span[0], 1), 'elsewhere').some(({ form, span: [at] }) => {
    if (form === 'screen') return true;
    const sentence = reading.sentences[sentenceIndexAt(reading, at)];
    return form === 'show' && sentence !== undefined && at - sentence.span[0] <= OPENING;
  });
