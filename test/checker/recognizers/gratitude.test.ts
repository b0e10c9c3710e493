import { describeRecognizer } from './describe-recognizer.ts';

describeRecognizer('gratitude', {
  finds: [
    ['Merci à vous', 'Merci'],
    ['Happy birthday Linda', 'Happy birthday'],
  ],
  ignores: ['il pleut'],
});
