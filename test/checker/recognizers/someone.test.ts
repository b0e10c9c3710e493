import { describeRecognizer } from './describe-recognizer.ts';

describeRecognizer('someone', {
  finds: [
    ['un nouveau monsieur est arrivé', 'un nouveau monsieur'],
    ['a young couple came in', 'a young couple'],
    ['le p’tit gars de cinq ans', 'le p’tit gars'],
  ],
  ignores: ['On est fatigués.', 'My shift was long.'],
});
