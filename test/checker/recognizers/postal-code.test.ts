import { describeRecognizer } from './describe-recognizer.ts';

describeRecognizer('postal-code', {
  finds: [
    ['G4R 1K2', 'G4R 1K2'],
    ['j7z5t3', 'j7z5t3'],
  ],
  ignores: ['D4R 1K2', 'A4 ou lettre'],
});
