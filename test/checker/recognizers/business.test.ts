import { describeRecognizer } from './describe-recognizer.ts';

describeRecognizer('business', {
  finds: [
    ['vélo à vendre', 'à vendre'],
    ['for rent', 'for rent'],
  ],
  ignores: ['il pleut'],
});
