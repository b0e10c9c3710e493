import { describeRecognizer } from './describe-recognizer.ts';

describeRecognizer('on-behalf', {
  finds: [
    ['Au nom du CISSS', 'Au nom du CISSS'],
    ['On behalf of the family medicine department', 'On behalf of the family medicine department'],
    ["au nom de toute l'équipe", "au nom de toute l'équipe"],
  ],
  ignores: ['au nom de la loi', 'le nom de mon chien'],
});
