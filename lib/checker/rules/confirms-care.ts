import { isElsewhere } from '../guards/elsewhere.ts';
import type { Guard } from '../guards/guard.ts';
import { isMentionedNotMeant } from '../guards/mentioned-not-meant.ts';
import { occasionFixes } from '../occasion-fixes.ts';
import { trimmed } from '../reading.ts';
import { matchesOf } from '../text/matches-of.ts';
import type { Span } from '../types.ts';
import { defineRule, removals } from './rule.ts';

const THEIRS = `(?:votre|ta|ton|your) (?:(?:belle|beau|petite?|p'tite?|grand|grand-|sweet|lovely|dear|late) ?)?(?:mere|pere|maman|papa|fille|fils|gars|soeur|frere|mari|femme|conjointe?|epouse|epoux|tante|oncle|grand-mere|grand-pere|garcon|bebe|mom|mum|mother|dad|father|son|daughter|sister|brother|husband|wife|aunt|uncle|grandmother|grandfather|grandma|grandpa|nan|baby|boy|girl)`;
const ACT_FR = `(?:prendre soin|s'occuper|m'occuper|nous occuper|soigner|accompagner|veiller|cotoyer|accueillir|laver|suivre)`;
const ACT_EN = `(?:car(?:e|ing) for|tak(?:e|ing) care of|look(?:ing)? after|nurs(?:e|ing)|treat(?:ing)?)`;
const DID = `(?:j'ai|jai|je l'ai|on a|nous avons|i|we|we've|i've)`;
const JOY = `(?:plaisir|honneur|privilege|bonheur|chance|content|contente|heureux|heureuse|pleasure|honou?r|privilege|joy|glad|happy|loved|treat)`;

/** How staff answer someone whose care, or whose kin's care, they thereby confirm; always the author's own hands or house. */
const CONFIRMS: readonly RegExp[] = [
  new RegExp(`${JOY}[^.!?]{0,24} ${ACT_FR} (?:de |d')?(?:${THEIRS}|vous|toi)(?![a-z])`, 'g'),
  new RegExp(
    `${JOY}[^.!?]{0,24} (?:de|d') (?:vous|t'|l')? ?(?:avoir|soigner|accompagner)[^.!?]{0,20} (?:soignee?|accueillie?|comme patiente?|dans notre|a l'unite|sur notre|chez nous)(?![a-z])`,
    'g',
  ),
  new RegExp(`${JOY}[^.!?]{0,24} ${ACT_EN} (?:${THEIRS}|you)(?![a-z])`, 'g'),
  new RegExp(
    `(?<![a-z'])${DID} (?:bien |tellement |so )?(?:pris soin d[e']|soigne|accompagne|lave|veille(?: sur)?|accouche|took care of|taken care of|cared for|looked after|nursed|delivered|treated) ?${THEIRS}(?![a-z])`,
    'g',
  ),
  new RegExp(
    `${THEIRS} (?:est|etait|a ete|fut|is|was|has been)[^.!?]{0,30} (?:chez nous|avec nous|sur (?:notre|mon) (?:etage|unite)|(?:patient|resident)e?s?(?![a-z])|with us|on our (?:unit|floor|ward))`,
    'g',
  ),
  /(?:votre|ton|your) (?:sejour|operation|chirurgie|accouchement|hospitalisation|traitement|rendez-vous|stay|surgery|delivery|treatment)[^.!?]{0,20} (?:chez nous|avec nous|a notre|with us|in our|on our)(?![a-z])/g,
  /(?<![a-z])(?:on|nous) (?:vous a|t'a|vous avons) (?:bien )?(?:soignee?|operee?|accouchee?|vue a l'urgence)(?![a-z])/g,
];

const GUARDS: readonly Guard[] = [isMentionedNotMeant, isElsewhere];
/** Surely enough for a hint, the only mode that this case knows. */
const SCORE = 0.6;

/** An answer that confirms that someone was cared for: « Ça m'a fait plaisir de prendre soin de votre maman ». */
export const confirmsCare = defineRule({
  id: 'confirms-care',
  cases: ['patient-indirect.confirms-care'],
  check: (reading) => {
    const found = CONFIRMS.flatMap((pattern) => matchesOf(pattern, reading.folded));
    const spans = found.map((match): Span => trimmed(reading, [match.index, match.index + match[0].length]));
    const [first] = spans
      .filter((span) => !GUARDS.some((holds) => holds(reading, span)))
      .toSorted((a, b) => a[0] - b[0] || b[1] - a[1]);
    if (!first) return [];
    const facts = [{ kind: 'care', span: first } as const];
    const occasion = occasionFixes(reading);
    const fixes = occasion.length > 0 ? occasion : removals([first]);
    return [{ case: 'patient-indirect.confirms-care', spans: [first], score: SCORE, facts, fixes }];
  },
});
