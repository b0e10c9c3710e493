import { describeRecognizer } from './describe-recognizer.ts';

describeRecognizer('public-role', {
  finds: [
    ['le ministre Dubé', 'ministre'],
    ['la mairesse', 'mairesse'],
  ],
  ignores: ['ma voisine'],
});
