import { describeRecognizer } from './describe-recognizer.ts';

describeRecognizer('singled-out', {
  finds: [
    ['celui qui a perdu son chien', 'celui qui'],
    ['the one with the red truck', 'the one with'],
    ['le seul pilote du coin', 'le seul pilote du'],
  ],
  ignores: ['Il est gentil.', 'One more coffee.'],
});
