import { describeRecognizer } from './describe-recognizer.ts';

describeRecognizer('example', {
  finds: [
    ['par exemple', 'par exemple'],
    ['made-up names', 'made-up'],
  ],
  ignores: ['il pleut'],
});
