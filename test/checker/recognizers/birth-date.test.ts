import { describeRecognizer } from './describe-recognizer.ts';

describeRecognizer('birth-date', {
  finds: [
    ['DDN 03/03/52', '03/03/52'],
    ['né le 4 mars 1962', '4 mars 1962'],
    ['DOB: March 4, 1962', 'March 4, 1962'],
  ],
  ignores: ['le 4 mars 1962', 'né en 1962'],
});
