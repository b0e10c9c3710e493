import { describeRecognizer } from './describe-recognizer.ts';

describeRecognizer('mourning', {
  finds: [
    ['Avis de décès : Rolande', 'Avis de décès'],
    ['Nos condoléances à Luc', 'condoléances'],
    ['Funeral on Saturday', 'Funeral'],
  ],
  ignores: ['Elle dort en paix ce soir.', 'Une perte de poids.'],
});
