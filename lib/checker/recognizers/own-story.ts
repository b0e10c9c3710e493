import { OWN_STORY } from '../lexicon/people-words.ts';
import { phraseRecognizer } from './phrase-recognizer.ts';

/** The author's own illness or care. */
export const ownStory = phraseRecognizer('own-story', 'own-story', [{ form: 'story', score: 0.7, phrases: OWN_STORY }]);
