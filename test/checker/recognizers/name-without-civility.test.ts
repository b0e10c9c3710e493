import { describeRecognizer } from './describe-recognizer.ts';

describeRecognizer('name-without-civility', {
  finds: [
    ['Steeve Pelletier sort', 'Steeve Pelletier'],
    ['mireille d. appelle', 'mireille d'],
    ["Fernande s'ennuie", 'Fernande'],
    ['je vois PELLETIER K. demain', 'PELLETIER K'],
    ['g4gnon dort', 'g4gnon'],
    ["Fernande à l'accueil", 'Fernande'],
  ],
  ignores: ['la rose est belle', 'Un patient patient', 'Il fait beau à Montréal', "juste un peu d'espoir"],
});
