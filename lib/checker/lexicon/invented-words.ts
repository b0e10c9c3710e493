import type { Phrases } from './phrases.ts';

/** A draft that says of its people that they do not exist: teaching cases, exam questions, characters. */
export const INVENTED: Phrases = [
  'cas|patient|patiente|patients|resident|residente|personnage|vignette|exemple .. invente|inventee|inventes|fictif|fictive|fictifs|imaginaire',
  'case|patient|character|vignette|example .. fictional|fictitious|invented|made-up|imaginary',
  'invented|fictional|fictitious|made-up|mock|teaching|practice case|patient|vignette|exam',
  'completement|entierement|totalement|purement|tout invente|inventee|inventes|fictif|fictive|fictifs',
  'entirely|completely|totally|purely fictional|fictitious|invented|made-up',
  "n' a|ont jamais existe",
  "patient|patiente|cas qui n' existe|existent pas",
  "que j' ai invente|inventee|inventes",
  'i made up|invented',
  'never existed',
  "cas d' ecole",
];

/** A story seen on a screen, in words that no bedside has. */
export const ON_SCREEN: Phrases = [
  'on|in that|the|this show|series|movie|episode|documentary',
  "dans|de la|cette|ce|cet|l' serie|emission|film|teleroman|documentaire|episode",
  'last|latest|this|next episode',
  "l'|un|cet|dernier|premier episode",
  'saison|season #|one|two|three|un|une|deux|trois',
  'rewatch*|binge*',
  'season|series|grande finale',
];
