import { describeRecognizer } from './describe-recognizer.ts';

describeRecognizer('consent', {
  finds: [
    ['avec son accord', 'avec son accord'],
    ['she gave me permission', 'gave me permission'],
  ],
  ignores: ['il pleut'],
});
