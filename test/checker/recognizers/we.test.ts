import { describeRecognizer } from './describe-recognizer.ts';

describeRecognizer('we', {
  finds: [
    ['nous partons', 'nous'],
    ['we did', 'we'],
  ],
  ignores: ['je pars'],
});
