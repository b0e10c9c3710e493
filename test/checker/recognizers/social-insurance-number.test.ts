import { describeRecognizer } from './describe-recognizer.ts';

describeRecognizer('social-insurance-number', {
  finds: [
    ['son NAS 130 692 544 pour le curateur', '130 692 544'],
    ['NAS: 046-454-286', '046-454-286'],
    ['numéro un trois zéro six neuf deux cinq quatre quatre merci', 'un trois zéro six neuf deux cinq quatre quatre'],
  ],
  ignores: ['123 456 789 raisons de rire', 'Il y a 130 692 544,50 $ dans le pot'],
});
