import { describeRecognizer } from './describe-recognizer.ts';

describeRecognizer('age', {
  finds: [
    ['une dame de 84 ans', '84 ans'],
    ['a 71-year-old man', '71-year-old'],
  ],
  ignores: ['84 $', 'les années 80'],
});
