import { PATIENT_KIN } from '../lexicon/care-words.ts';
import { phraseRecognizer } from './phrase-recognizer.ts';

/** A relative of someone else: « sa fille », "her brother". */
export const patientKin = phraseRecognizer('patient-kin', 'patient-kin', [
  { form: 'kin', score: 0.6, phrases: PATIENT_KIN },
]);
