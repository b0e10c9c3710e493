import { describeRecognizer } from './describe-recognizer.ts';

describeRecognizer('occupation', {
  finds: [
    ['notre facteur', 'notre facteur'],
    ['un ancien trappeur', 'un ancien trappeur'],
    ['The retired goat farmer', 'retired goat farmer'],
    ['elle tenait le dépanneur', 'tenait le dépanneur'],
  ],
  ignores: ['Il fait du ski.', 'The weather is fine.'],
});
