import type { Entity } from '../entity.ts';
import { describeNameWord, isNameWord, type NameWord } from '../lexicon/name-words.ts';
import type { Paragraph } from '../text/paragraph.ts';
import type { Recognizer, RecognizerContext } from './recognizer.ts';

/** How sure each shape is before any context. */
const SCORES = { full: 0.75, 'given-initial': 0.6, 'surname-initial': 0.6, given: 0.55, surname: 0.45 } as const;
type Shape = keyof typeof SCORES;

/** « Steeve Pelletier », « mireille d. », « PELLETIER K. », « Fernande », « Poirier »: by the lists of names. */
export const nameWithoutCivility: Recognizer = {
  id: 'name-without-civility',
  kinds: ['person'],
  create: (context) => (paragraph) => {
    const found: Entity[] = [];
    for (let index = 0; index < paragraph.tokens.length; index += 1) {
      const name = nameAt(index, paragraph, context);
      if (!name) continue;
      found.push(name.entity);
      index += name.length - 1;
    }
    return found;
  },
};

function nameAt(index: number, paragraph: Paragraph, { lexicon }: RecognizerContext) {
  const token = paragraph.tokens[index];
  if (!token || !isNameWord(token, lexicon)) return undefined;
  const word = describeNameWord(token, paragraph, lexicon);
  if (!word || word.isCommon) return undefined;
  const next = describeNameWord(paragraph.tokens[index + 1], paragraph, lexicon);
  const isDotted = next !== undefined && paragraph.tokens[index + 2]?.folded === '.';
  const shape = shapeOf(word, next && { ...next, isInitial: next.isInitial || (isDotted && next.isLetter) });
  if (!shape) return undefined;
  const length = shape === 'given' || shape === 'surname' ? 1 : 2;
  return { entity: entityOf(shape, index, length, paragraph), length };
}

function shapeOf(word: NameWord, next: NameWord | undefined): Shape | undefined {
  if (word.isGiven && next && isFamilyName(word, next)) return 'full';
  if (isTurned(word, next)) return 'full';
  if (next?.isInitial && !word.isAmbiguous) return word.isSurname ? 'surname-initial' : 'given-initial';
  if (word.isAmbiguous) return undefined;
  if (word.isGiven) return 'given';
  return 'surname';
}

/** Family name first, as in Vietnamese names and on lists: « Nguyen Lan », « Bouchard Réal ». */
function isTurned(word: NameWord, next: NameWord | undefined): boolean {
  if (!next || word.isAmbiguous || next.isAmbiguous || next.isCommon) return false;
  return word.isSurname && next.isGiven && word.isCapitalised && next.isCapitalised;
}

/** After an ambiguous given name only a known family name counts; otherwise any capitalised word does. */
function isFamilyName(given: NameWord, next: NameWord): boolean {
  if (next.isCommon || next.isInitial) return false;
  if (given.isCapitalised !== next.isCapitalised) return false;
  if (next.isCapitalised) return next.isSurname || !given.isAmbiguous;
  return next.isSurname && !given.isAmbiguous && !next.isAmbiguous;
}

function entityOf(form: Shape, index: number, length: number, { tokens, normal }: Paragraph): Entity {
  const start = tokens[index]?.span[0] ?? 0;
  const end = tokens[index + length - 1]?.span[1] ?? start;
  const isWritten = /^\p{Lu}/u.test(normal.text.slice(start, end));
  const score = isWritten ? SCORES[form] : SCORES[form] - 0.1;
  const data = normal.folded.slice(start, end);
  return { kind: 'person', form, span: [start, end], score, why: { id: `name-without-civility.${form}`, data } };
}
