import { describeRecognizer } from './describe-recognizer.ts';

describeRecognizer('team', {
  finds: [
    ['notre urgence', 'notre urgence'],
    ['our unit', 'our unit'],
  ],
  ignores: ['notre maison', 'une urgence'],
});
