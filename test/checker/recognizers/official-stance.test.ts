import { describeRecognizer } from './describe-recognizer.ts';

describeRecognizer('official-stance', {
  finds: [
    ['notre position officielle', 'notre position officielle'],
    ['You have our word', 'You have our word'],
  ],
  ignores: ['je suis assise'],
});
