import type { Entity } from '../entity.ts';
import type { Recognizer } from './recognizer.ts';

/** Kin and looks by which a village calls someone, and the name that follows with a capital: « le fils Mercier », « la p'tite Coulombe ». */
const EPITHET =
  /(?<![\p{L}])(?:[Ll]e|[Ll]a|[Ll]es|[Mm]on|[Mm]a|[Tt]he|[Oo]ld) (?<word>fils|fille|famille|veuve|femme|mari|bonhomme|bonne femme|p'tite?|petite?|vieux|vieille|gros|grosse|grand|grande|mère|père|soeur|sœur|frère|couple|jumeaux|jumelles|bébé) (?<name>\p{Lu}[\p{L}'-]{2,})(?![\p{L}])/gu;
/** « la famille Royale », « la grande Ourse »: what follows is no name. */
const NOT_NAMES = /^(?:royale?|ourse|prix|noir|nord|sud|est|ouest|noel|jesus|dieu|saint.*|quebec.*|montreal)$/;

export const nameAfterEpithet: Recognizer = {
  id: 'name-after-epithet',
  kinds: ['person'],
  create:
    ({ lexicon }) =>
    (paragraph) =>
      Array.from(paragraph.normal.text.matchAll(EPITHET)).flatMap((match): readonly Entity[] => {
        const { name = '', word = '' } = match.groups ?? {};
        const end = match.index + match[0].length;
        const span = [end - name.length, end] as const;
        const folded = paragraph.normal.folded.slice(...span);
        if (NOT_NAMES.test(folded) || lexicon.commonWords.has(folded)) return [];
        return [{ kind: 'person', form: 'epithet', span, score: 0.6, why: { id: 'name-after-epithet', data: word } }];
      }),
};
