import { describeRecognizer } from './describe-recognizer.ts';

describeRecognizer('colleague-role', {
  finds: [
    ["l'infirmière Sandra", 'infirmière'],
    ['our nurse', 'nurse'],
  ],
  ignores: ['ma voisine', 'un client'],
});
