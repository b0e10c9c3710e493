import { describeRecognizer } from './describe-recognizer.ts';

describeRecognizer('patient-kin', {
  finds: [
    ['sa fille appelle', 'sa fille'],
    ['her brother called', 'her brother'],
  ],
  ignores: ['ma fille appelle', 'une fille passe'],
});
