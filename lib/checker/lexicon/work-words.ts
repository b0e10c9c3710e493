import type { Phrases } from './phrases.ts';

/** What is said of someone on the staff; the verb follows the name. */
export const WORK_ACTS: Phrases = [
  'travaille|travaillait|travaillera|works|worked|working',
  'remplace|remplacait|remplacera|couvre|couvrait|covers|covering|covered|replaces|replacing',
  'est|etait|sera|is|was de|on nuit|soir|jour|garde|call|nights|days|evenings|shift|vacances|leave|break|off|duty',
  'fait|faisait|prend|prenait|finit|commence|does|starts|finishes le|la|les|ses|son|sa|de|du|on|at? quart|quarts|shift|shifts|nuit|nuits|soir|soirs|jour|jours|fin|garde|tso|temps|double|doubles|#|minuit|midi|nights|days',
  'est|etait|is|was en|on conge|arret|vacances|maternite|preventif|leave|maladie|invalidite',
  'revient|revenue|revenu|rentre|is|was|comes back|du|de|from|dans|lundi|mardi|mercredi|jeudi|vendredi conge|vacances|maternite|work|equipe|leave?',
  "m'|nous|l'|t' a montre|appris|aide|aidee|forme|formee|coache|coachee|remplace|remplacee|encourage|jumele|jumelee",
  'taught|showed|trained|helped|mentored|coached me|us',
  'apporte|apporter|amene|brought|brings|made .. biscuits|gateau|cafe|beignes|cookies|cake|coffee|muffins|donuts|timbits',
  'pris|prend|prendra|took|takes|taking sa|ma|ta|his|her retraite|retirement',
  'est|devient|nomme|nommee|promu|promue|becomes|is|named .. chef|cheffe|assistante|assistant|gestionnaire|coordonnatrice|coordonnateur|directrice|directeur|conseillere|manager|head|lead|coordinator',
  'a|vient reussi|passe|eu|obtenu|de .. examen|diplome|permis|poste|certification|maitrise|baccalaureat',
  'passed|got .. exam|licence|license|boards|degree|certification|job|position',
  'pose|posait|poser|installe|fait des|les piqures|prises|catheters|pansements',
  'en stage|formation|orientation|integration',
  'stagiaire|externe|finissante|finissant|recrue|jumelage|preceptrice|precepteur|preceptor|intern|trainee|student',
  'poussait|pousse|a pousse des|les civieres',
  'chez|a|for|avec nous|us depuis|since|for # ans|annees|years',
  '# ans|annees|years .. service|hemodialyse|urgence|carriere|entretien|cuisine|buanderie|bloc|metier|nursing|dialysis',
  'est|etait|is le|la|notre|mon|ma|our|my|the boss|chef|cheffe|patron|patronne|superieure|delegue|deleguee|coordo*|assistante',
  'schedule|roster|horaire|cedule|tso|overtime|temps supplementaire',
  'fait|fait le|les|du # -|pis|et? #?',
  'ouvert|ouvre|lance sa|son|her|his|une clinique|pratique|practice|cabinet',
  'held down|ran|runs the floor|er|unit|ward',
];
