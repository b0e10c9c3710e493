import { describeRecognizer } from './describe-recognizer.ts';

describeRecognizer('name-with-civility', {
  finds: [
    ['Mme Cyr et M. Z. dorment', 'Mme Cyr', 'M. Z.'],
    ['Mme Gagnon arrive', 'Mme Gagnon'],
    ['mme gagnon arrive', 'mme gagnon'],
    ["M. de la Durantaye et Mrs. O'Neil", 'M. de la Durantaye', "Mrs. O'Neil"],
    ['monsieur R. L. marche', 'monsieur R. L.'],
    ['Mme St-Onge-Vollant', 'Mme St-Onge-Vollant'],
  ],
  ignores: ['Monsieur le ministre', 'madame qui attend', 'Mme, vous avez raison', 'M. et Mme Tout-le-monde'],
});
