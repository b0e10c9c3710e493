import { describeRecognizer } from './describe-recognizer.ts';

describeRecognizer('access-code', {
  finds: [
    ['code de la porte 2580#', '2580#'],
    ['Mot de passe : Hiver2026!', 'Hiver2026!'],
    ['the pharmacy door code is 4471', '4471'],
    ['réserve de stup : 4471 étoile astheure', '4471 étoile'],
    ['pour la porte du garage ambulance cest 4471', '4471'],
    ['Staff wifi is Cormoran2026.', 'Cormoran2026'],
  ],
  ignores: [
    'la porte ouvre à 10 h',
    'le wifi est lent depuis 2024',
    'la porte-patio, c’est 2000 $',
    'code promo PRINTEMPS25',
    'mot de passe oublié',
    'le code de la route, article 327',
  ],
});
