import { describeRecognizer } from './describe-recognizer.ts';

describeRecognizer('elsewhere', {
  finds: [
    ['Gagnon a compté deux buts', 'compté deux buts'],
    ['le code du chalet', 'chalet'],
    ['mon dossier d’impôt', 'impôt'],
    ['la naissance de Rosalie', 'la naissance de'],
  ],
  ignores: [
    'Elle est partie dormir.',
    'I called but nobody came.',
    'sa date de naissance',
    'elle coupe sa viande',
    'of course',
  ],
});
