import type { Entity } from '../entity.ts';
import { matchesOf } from '../text/matches-of.ts';
import type { Recognizer } from './recognizer.ts';

/** Kin and looks by which a village calls someone, and the name that follows with a capital: « le fils Mercier », « la p'tite Coulombe ». */
const EPITHET =
  /(?<![\p{L}])(?:[Ll]e|[Ll]a|[Ll]es|[Mm]on|[Mm]a|[Nn]otre|[Cc]e|[Pp]auvre|[Tt]he|[Oo]ur|[Mm]y) (?<word>old|little|young|poor|sweet|dear|belle|beau|chère|cher|fils|fille|famille|veuve|femme|mari|bonhomme|bonne femme|p'tite?|petite?|vieux|vieille|gros|grosse|grand|grande|mère|père|soeur|sœur|frère|couple|jumeaux|jumelles|bébé) (?<name>\p{Lu}[\p{L}'-]{2,40})(?![\p{L}])/gu;
/** The same without an article, and « ti-Paul », and how a story gives a name: « s'appelle Aurèle », « c'est Aurèle, mon… ». */
const TOLD =
  /(?<![\p{L}'-])(?<word>[Oo]ld|[Ll]ittle|[Yy]oung|[Pp]oor|[Ss]weet|[Dd]ear|[Pp]auvre|[Ss]'appell?e|[Ss]'appelait|[Nn]ommée?|[Pp]rénommée?|[Nn]amed|[Cc]alled|[Vv]oici|[Cc]'est|[Mm]eet) (?<name>\p{Lu}[\p{L}'-]{2,40}(?: \p{Lu}[\p{L}'-]{2,40})?)(?![\p{L}])/gu;
/** « Rosaline, ma championne du 2e »: what follows says whose charge she is. */
const APPOSED =
  /(?<![\p{L}])(?<name>\p{Lu}[\p{L}'-]{2,40}), (?<word>ma|mon|notre|my|our) (?:[\p{L}'-]{1,40} ){0,2}(?:championn?e?|patiente?|résidente?|resident|bénéficiaire|usag[eè]re?|pensionnaire|cliente?|protégée?)(?![\p{L}])/gu;
/** « la famille Royale », « la grande Ourse »: what follows is no name. */
const NOT_NAMES = /^(?:royale?|ourse|prix|noir|nord|sud|est|ouest|noel|jesus|dieu|saint.*|quebec.*|montreal)$/;

export const nameAfterEpithet: Recognizer = {
  id: 'name-after-epithet',
  kinds: ['person'],
  create:
    ({ lexicon }) =>
    (paragraph) =>
      [
        ...matchesOf(EPITHET, paragraph.normal.text),
        ...matchesOf(TOLD, paragraph.normal.text),
        ...matchesOf(APPOSED, paragraph.normal.text),
      ].flatMap((match): readonly Entity[] => {
        const { name = '', word = '' } = match.groups ?? {};
        const start = match.index + match[0].lastIndexOf(name);
        const span = [start, start + name.length] as const;
        const folded = paragraph.normal.folded.slice(...span);
        if (NOT_NAMES.test(folded) || lexicon.commonWords.has(folded)) return [];
        const form = /^(?:s'|c'|nomm|pren|named|called|voici|meet|ma$|mon$|notre$|my$|our$)/i.test(word)
          ? 'told'
          : 'epithet';
        return [{ kind: 'person', form, span, score: 0.6, why: { id: 'name-after-epithet', data: word } }];
      }),
};
