import type { Phrases } from './phrases.ts';

/** A draft that says of its people that they do not exist: teaching cases, exam questions, characters. */
export const INVENTED: Phrases = [
  'cas|patient|patiente|patients|resident|residente|personnage|vignette|exemple .. invente|inventee|inventes|fictif|fictive|fictifs|imaginaire',
  'case|patient|character|vignette|example .. fictional|fictitious|invented|made-up|imaginary',
  'invented|fictional|fictitious|made-up|mock case|patient|vignette',
  'teaching|practice case|vignette',
  'completement|entierement|totalement|purement|tout invente|inventee|inventes|fictif|fictive|fictifs',
  'entirely|completely|totally|purely fictional|fictitious|invented|made-up',
  "n' a|ont jamais existe",
  "patient|patiente|cas qui n' existe|existent pas",
  "que j' ai invente|inventee|inventes",
  'i made up|invented',
  'never existed',
  "cas d' ecole",
];

/** A story seen on a screen, in words that no bedside has: an « épisode » is an illness's as often. */
export const ON_SCREEN: Phrases = [
  'on|in that|the|this show|movie|documentary',
  "dans la|cette|ce|cet|l' emission|film|teleroman|documentaire",
  'saison|season #|one|two|three|un|deux|trois',
  "episode de|d' lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier",
  "monday's|tuesday's|wednesday's|thursday's|friday's|saturday's|sunday's episode",
  'rewatch*|binge-watch*|spoiler*|divulgacheur*',
  'crie|hurle|yelled|yelling|screamed|screaming apres|at ma|la|my|the tv|tele|television|ecran|screen',
];
