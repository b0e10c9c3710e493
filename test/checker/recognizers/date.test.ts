import { describeRecognizer } from './describe-recognizer.ts';

describeRecognizer('date', {
  finds: [
    ['le 4 mars 1962 au soir', 'le 4 mars 1962'],
    ['on 2024-05-12', '2024-05-12'],
  ],
  ignores: ['5/6 des gens', 'mars est long'],
});
