import { describeRecognizer } from './describe-recognizer.ts';

describeRecognizer('official-act', {
  finds: [
    ['nous annonçons', 'annonçons'],
    ['the hospital apologizes', 'apologizes'],
  ],
  ignores: ['je mange'],
});
