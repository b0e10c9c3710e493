import { WORK_ACTS } from '../lexicon/work-words.ts';
import { phraseRecognizer } from './phrase-recognizer.ts';

/** What a colleague does, and no patient: covering a shift, teaching, taking leave, passing an exam. */
export const workAct = phraseRecognizer('work-act', 'work-act', [{ form: 'does', score: 0.7, phrases: WORK_ACTS }]);
