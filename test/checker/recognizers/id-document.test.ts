import { describeRecognizer } from './describe-recognizer.ts';

describeRecognizer('id-document', {
  finds: [
    ['permis G1234 150367 08 trouvé', 'G1234 150367 08'],
    ['passeport A123456BC perdu', 'A123456BC'],
  ],
  ignores: ['modèle AB123456 en solde', 'Vol AC1234'],
});
