import { describeRecognizer } from './describe-recognizer.ts';

describeRecognizer('moment', {
  finds: [
    ['tombé samedi soir', 'samedi soir'],
    ['il y a trois semaines', 'il y a trois semaines'],
    ['it happened last Thursday', 'last Thursday'],
    ['rentrée à matin', 'à matin'],
  ],
  ignores: ['Il marche avec un ami.', 'A good day to all.'],
});
