import { describeRecognizer } from './describe-recognizer.ts';

describeRecognizer('disclosure', {
  finds: [
    ['je partage ceci', 'je partage'],
    ['see attached', 'attached'],
  ],
  ignores: ['il pleut'],
});
