import { describeRecognizer } from './describe-recognizer.ts';

describeRecognizer('care-role', {
  finds: [
    ['ma patiente rit', 'ma patiente'],
    ["mon p'tit monsieur", "mon p'tit monsieur"],
    ['the resident slept', 'resident'],
  ],
  ignores: ['je suis une personne calme', 'mon mari'],
});
