import { OUR_TEAMS } from '../lexicon/voice-words.ts';
import { phraseRecognizer } from './phrase-recognizer.ts';

/** The establishment or a team of it, as ours. */
export const team = phraseRecognizer('team', 'team', [{ form: 'ours', score: 0.6, phrases: OUR_TEAMS }]);
