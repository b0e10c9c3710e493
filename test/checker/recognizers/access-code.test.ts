import { describeRecognizer } from './describe-recognizer.ts';

describeRecognizer('access-code', {
  finds: [
    ['code de la porte 2580#', '2580#'],
    ['Mot de passe : Hiver2026!', 'Hiver2026!'],
    ['the pharmacy door code is 4471', '4471'],
  ],
  ignores: ['code promo PRINTEMPS25', 'mot de passe oublié', 'le code de la route, article 327'],
});
