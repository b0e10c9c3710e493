import { describeRecognizer } from './describe-recognizer.ts';

describeRecognizer('name-without-civility', {
  finds: [
    ['Dany Thériault sort', 'Dany Thériault'],
    ['nathalie f. appelle', 'nathalie f'],
    ["Réjeanne s'ennuie", 'Réjeanne'],
    ['je vois THIBEAULT J. demain', 'THIBEAULT J'],
    ['tr3mblay dort', 'tr3mblay'],
  ],
  ignores: ['la rose est belle', 'Un patient patient', 'Il fait beau à Montréal', "juste un peu d'espoir"],
});
