import { describeRecognizer } from './describe-recognizer.ts';

describeRecognizer('on-behalf', {
  finds: [
    ['Au nom du CISSS', 'Au nom du CISSS'],
    ['On behalf of the whole night team', 'On behalf of the whole night team'],
    ["au nom de toute l'unité", "au nom de toute l'unité"],
  ],
  ignores: ['au nom de la loi', 'le nom de mon chien'],
});
