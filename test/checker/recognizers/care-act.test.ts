import { describeRecognizer } from './describe-recognizer.ts';

describeRecognizer('care-act', {
  finds: [
    ['refusé ses pilules', 'refusé ses pilules'],
    ['hospitalisée hier', 'hospitalisée'],
    ["j'ai lavé le plancher", "j'ai lavé"],
  ],
  ignores: ['un beau matin', 'the weather was nice'],
});
