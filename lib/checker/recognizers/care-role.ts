import { OWN_PATIENT, PATIENT_ROLES } from '../lexicon/care-words.ts';
import { phraseRecognizer } from './phrase-recognizer.ts';

/** Someone cared for, by role: « la résidente », and the author's own: « ma patiente ». */
export const careRole = phraseRecognizer('care-role', 'care-role', [
  { form: 'own', score: 0.9, phrases: OWN_PATIENT },
  { form: 'role', score: 0.7, phrases: PATIENT_ROLES },
]);
