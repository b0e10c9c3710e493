import { describeRecognizer } from './describe-recognizer.ts';

describeRecognizer('name-after-epithet', {
  finds: [
    ['le fils Mercier crie', 'Mercier'],
    ["La p'tite Coulombe", 'Coulombe'],
  ],
  ignores: ['le fils de Paul', 'la grande Ourse'],
});
