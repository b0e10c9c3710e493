import { patternRecognizer } from './pattern-recognizer.ts';

/** What carers do to a body or say they did; every one takes a person as its object. */
const VERBS =
  'lav|ras|peign|coiff|bord|berc|nourri|habill|deshabill|mobilis|install|piqu|perfus|suction|aspir|intub|extub|reanim|masse|soulag|soign|oper|accouch|vaccin|evalu|examin|auscult|transfer|admi|hospitalis|sedat|attach|stabilis|veill|chang|couch|tourn|leve|sauv|prom[ei]n|calm|consol|rechauff|nettoy|crem|perfuse|gav|ponction|recous|plat|trait|ramass|ressuscit|decroch';
const ACTOR = `(?:je|j'|j|jai|on|nous|nous-autres|moi|a|de|pour|que je|qu'on|pis|et)`;
const OBJECT = `(?:l'|la|le|lui|les|l)`;
/** What is given, put on or taken of someone. */
const THINGS =
  'bas|bain|dentiers?|mains?|pansements?|solute|pilules?|meds|repas|couches?|culottes?|draps|oreillers?|cheveux|barbe|ongles|pieds|dents|perf(?:usion)?|prises? de sang|vitaux|signes|tension|glycemie|toilette|soins?|jaquette|injections?|piqures?|insuline|morphine|manger|boire|soupe|puree|creme|yeux|lunettes|medication|medicaments|exercices';
const GIVE = `(?:donn|fai[ts]|fais|fera|met|mis|pren|pris|chang|ten|tien|pos|install|refai|enlev|coup|lav|apport|servi|frott|mass|racont|rechauff|cou?s)[a-z]{0,20}`;
const ENGLISH =
  'bathed|spoon-fed|undressed|tucked|medicated|restrained|suctioned|nursed|shaved|rocked|cleaned|sedated|transferred|stitched|intubated|resuscitated|coded|bandaged|cannulated|discharged|admitted|assessed|treated|rolled|repositioned|delivered|triaged|comforted|calmed';

/** The author's hands on somebody: « je la lavais », « je lui faisais ses bas », "got him back", « fermé les yeux de… ». */
export const carerHands = patternRecognizer('carer-hands', 'care-act', [
  {
    form: 'carer',
    pattern: new RegExp(
      `(?<![a-z'])${ACTOR} ?(?:ne )?${OBJECT} ?(?:ai|a|avons|avait|avais|as|viens de|va|vais)? ?(?:re)?(?:${VERBS})[a-z]{0,20}`,
      'g',
    ),
    score: 0.8,
    isWithoutDigits: true,
  },
  {
    form: 'carer',
    pattern: new RegExp(
      `(?<![a-z])(?:lui|leur|y|i|my) (?:ai |a |avons |avais )?(?:re)?${GIVE}(?: [a-z']{1,30}){0,2}? (?:sa |son |ses |un |une |la |le |les |de |du |a |son )?(?:${THINGS})(?![a-z])`,
      'g',
    ),
    score: 0.8,
    isWithoutDigits: true,
  },
  {
    form: 'carer',
    pattern: new RegExp(
      `(?<![a-z])(?:(?:i|we)(?:'ve| have| had| just| finally| also| ever| never){0,5} (?:${ENGLISH})|(?:just|i) (?:discharged|admitted|pronounced)|(?:got|brought) (?:him|her|them) back|(?:to|we|i) (?:turn|feed|bathe|wash|change|lift|restrain|sedate) (?:him|her|them|you))(?![a-z])`,
      'g',
    ),
    score: 0.8,
    isWithoutDigits: true,
  },
  {
    form: 'carer',
    pattern:
      /(?<![a-z])(?:ferm[a-z]{1,9} (?:les|ses) yeux|(?:tenai[st]|tenu|tiens|tenir|held|holding) (?:la|sa|ta|his|her|your) (?:main|hand)|(?:ta|sa|his|her|your) (?:main|hand) (?:dans la mienne|in mine)|(?:refus[a-z]{0,9}|veu[tx]|voulait|voulu|wants?|refuses?|refused)(?: [a-z']{1,30}){0,4} (?:l'infirmiere?|infirmier|prepose[e]?|bain|debarbouillette|nurse|orderly)|sonne(?:r|ait)? aux|needs? a sitter|one-to-one|j'ai (?:mme|m\.|mr|monsieur|madame)|i(?:'ve got|'ve| have) (?:mrs?|ms|mr)|as-?tu vu (?:la|les|ses|sa|le) (?:prise|labos?|labs|scan|radio|rx|resultats?|note|dossier))(?![a-z])/g,
    score: 0.75,
    isWithoutDigits: true,
  },
]);
