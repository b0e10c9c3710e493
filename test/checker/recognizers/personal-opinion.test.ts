import { describeRecognizer } from './describe-recognizer.ts';

describeRecognizer('personal-opinion', {
  finds: [
    ['je pense que oui', 'je pense'],
    ['in my opinion', 'in my opinion'],
  ],
  ignores: ['il pleut'],
});
