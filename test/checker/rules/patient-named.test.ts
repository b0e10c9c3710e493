import { describeRule } from './describe-rule.ts';

const NAME = 'patient-identifier.name';

describeRule('patient-named', {
  valid: [
    // One's own people and one's own story.
    "Ma mère est hospitalisée à la chambre 12, elle s'appelle Ginette et elle chiale déjà.",
    'Mon chum Mathieu a été opéré hier, tout est beau.',
    'My sister Joanne had surgery this morning, she is fine.',
    "J'ai eu ma biopsie, Dre Savard m'a tout expliqué.",
    // Thanks, congratulations, condolences.
    "Merci à Julie et à toute l'équipe de l'urgence!",
    'Bravo Karine pour ton diplôme de soins infirmiers!',
    'Mes condoléances Denise, ton père était un homme bon.',
    'Congrats Dr. Nguyen on thirty years at the hospital!',
    // Colleagues by their title.
    "L'infirmière Sandra m'a montré à faire un pansement.",
    // Public figures.
    'Le ministre Christian Dubé a visité une patiente à Saint-Jérôme.',
    // No care at all.
    'Mme Pelletier, ma voisine, a gagné le concours de citrouilles.',
    'Simon a couru 42 km.',
    'Bonjour Mme Ouellet, les prises de sang sont le matin.',
    // Kin in every wording, and friends.
    'Notre Zachary a eu son plâtre enlevé.',
    'My bestie Carole-Anne starts chemo Monday.',
    'Mon ex Stéphane a pogné une pneumonie.',
    "L'amour de ma vie, Patrick, a survécu à son infarctus.",
    'Caroline est rentrée, la greffe a pogné, elle vous embrasse.',
    // The room and the illness of one's own are not the next person's.
    'Mon père est aux soins intensifs, chambre 6. Mme Lefort nous a prêté son char.',
    // Another world: sport, stage, animals, mourning, civic life.
    'Martin St-Louis a encore changé ses lignes, Suzuki est blessé, fracture du pied.',
    'Dans la série, Emmanuelle St-Cyr opère son propre patient.',
    'Notre chienne Maggie a été opérée.',
    'Avis de décès : Rolande Tremblay, 88 ans, décédée au CHSLD.',
    // Colleagues by what they do.
    "Sandra m'a montré comment poser un cathéter.",
    'Julie remplace Martine aux soins intensifs.',
    "J'accompagne Mathis en stage, il a fait sa première prise de sang.",
    'Merci à Julie du 3e pour le coup de main!',
    // Taught, not meant.
    'Exemple à ne jamais écrire : « Mme Gagnon a refusé ses pilules ». Les noms sont inventés.',
  ],
  invalid: [
    // A surname that a minister has too, and a book at the bedside.
    {
      text: 'Mme Bélanger, chambre 214, a encore refusé ses pilules',
      case: NAME,
      spans: ['Mme Bélanger', 'chambre 214'],
    },
    { text: 'Mon bénéficiaire Réal Dubé a encore fait une chute', case: NAME, spans: ['Réal Dubé'] },
    {
      text: 'Mme Gagnon, chambre 214, a encore refusé ses pilules. Elle lisait son livre.',
      case: NAME,
      spans: ['Mme Gagnon', 'chambre 214'],
    },
    {
      text: 'Mme Gagnon, chambre 214, a encore refusé ses pilules',
      case: NAME,
      spans: ['Mme Gagnon', 'chambre 214'],
    },
    { text: 'Ce soir Yvette est partie. Je lui tenais la main.', case: NAME, spans: ['Yvette'] },
    { text: 'Réjean au 212 mange mieux.', case: NAME, spans: ['Réjean', 'au 212'] },
    { text: 'Mohamed Benali, hémodialyse le mardi, a manqué deux traitements', case: NAME, spans: ['Mohamed Benali'] },
    { text: 'poor Clyde Hancock in 12B will not settle', case: NAME, spans: ['Clyde Hancock', 'in 12B'] },
    { text: 'Philomène, ma plus vieille résidente, a 103 ans.', case: NAME, spans: ['Philomène'] },
    { text: 'mme cyr a pas dormi de la nuit', case: NAME, spans: ['mme cyr'] },
    { text: 'Ma patiente Odette a fini par dormir.', case: NAME, spans: ['Odette'] },
    {
      text: 'Fernande Cormier a eu son congé. Fernande dansait dans le corridor avec sa marchette.',
      case: NAME,
      spans: ['Fernande Cormier', 'Fernande'],
    },
    { text: 'Mr. Osborne on 4 East needs his dressing changed', case: NAME, spans: ['Mr. Osborne', 'on 4 East'] },
    {
      text: 'sa fille Mireille D. a appelé pour la dialyse',
      case: 'patient-identifier.relative',
      spans: ['Mireille D'],
    },
    { text: 'M. Z. a arraché sa sonde', case: 'patient-identifier.initials', spans: ['M. Z.'] },
    { text: 'g4gnon ch4mbre 8 refuse ses pilules', case: NAME, spans: ['g4gnon', 'ch4mbre 8'] },
  ],
});
