import { describeRecognizer } from './describe-recognizer.ts';

describeRecognizer('name-after-epithet', {
  finds: [
    ['Rosaline, ma championne du 2e', 'Rosaline'],
    ["Elle s'appelle Fatou et elle rit", 'Fatou'],
    ['poor Clyde again', 'Clyde'],
    ['le fils Mercier crie', 'Mercier'],
    ["La p'tite Coulombe", 'Coulombe'],
  ],
  ignores: ['le fils de Paul', 'la grande Ourse'],
});
