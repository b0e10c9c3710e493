import { describeRecognizer } from './describe-recognizer.ts';

describeRecognizer('inner-matter', {
  finds: [
    ['deux collègues suspendues sans solde', 'suspendues sans solde'],
    ['outsourced laundry', 'outsourced'],
  ],
  ignores: ['il pleut'],
});
