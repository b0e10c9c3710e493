import { describeRecognizer } from './describe-recognizer.ts';

describeRecognizer('health-insurance-spelt', {
  finds: [['sa carte soleil: d u b j quatre cinq zéro sept douze', 'd u b j quatre cinq zéro sept douze']],
  ignores: ['ma carte soleil est perdue', 'ramq t e s t 5 4 1 2 2 8 1 6', 'a b c d un deux trois'],
});
