import type { Entity } from '../entity.ts';
import { describeNameWord, type NameWord } from '../lexicon/name-words.ts';
import type { Paragraph } from '../text/paragraph.ts';
import type { Recognizer, RecognizerContext } from './recognizer.ts';

/** Short forms say by themselves that a name follows; the full words are also forms of address. */
const SHORT = new Set(['mme', 'mmes', 'mr', 'mrs', 'mlle']);
const FULL = new Set(['monsieur', 'madame', 'mademoiselle', 'm', 'ms', 'miss', 'mister', 'missus']);
const PARTICLES = new Set(['de', 'du', 'des', 'la', 'le', "d'", "l'", 'van', 'von', 'mc']);
const MOST_WORDS = 4;
const NONE: readonly Entity[] = [];

/** « Mme Gagnon », « monsieur R. L. », « mr tremblay », "Ms. Wong". */
export const nameWithCivility: Recognizer = {
  id: 'name-with-civility',
  kinds: ['person'],
  create: (context) => (paragraph) =>
    paragraph.tokens.flatMap(({ folded }, index) =>
      SHORT.has(folded) || FULL.has(folded) ? personAt(index, paragraph, context) : NONE,
    ),
};

function personAt(index: number, paragraph: Paragraph, context: RecognizerContext): readonly Entity[] {
  const { tokens, normal } = paragraph;
  const civility = tokens[index];
  if (!civility) return NONE;
  const first = tokens[index + 1]?.folded === '.' ? index + 2 : index + 1;
  const end = nameEnd(first, SHORT.has(civility.folded), paragraph, context);
  const last = tokens[end - 1];
  if (end === first || !last) return [];
  const isInitials = /^(?:\p{L}(?:\. ?| |$)){1,3}$/u.test(normal.text.slice(tokens[first]?.span[0], last.span[1]));
  const stop = isInitials && tokens[end]?.folded === '.' ? (tokens[end]?.span[1] ?? last.span[1]) : last.span[1];
  const form = isInitials ? 'initials' : 'civility';
  const why = { id: `name-with-civility.${form}`, data: civility.folded };
  return [{ kind: 'person', form, span: [civility.span[0], stop], score: isInitials ? 0.6 : 0.85, why }];
}

function isName({ isCapitalised, isCommon }: NameWord): boolean {
  return isCapitalised && !isCommon;
}

/** The token index after the name, or `first` when none begins there. */
function nameEnd(first: number, isShort: boolean, paragraph: Paragraph, { lexicon }: RecognizerContext): number {
  const { tokens } = paragraph;
  let end = first;
  for (let index = first; index < first + MOST_WORDS; index += 1) {
    const word = describeNameWord(tokens[index], paragraph, lexicon);
    const folded = tokens[index]?.folded ?? '';
    if (folded === '.' && end === index && tokens[index - 1]?.folded.length === 1) continue;
    if (!word) break;
    const next = describeNameWord(tokens[index + 1], paragraph, lexicon);
    if (PARTICLES.has(folded) && next && (PARTICLES.has(tokens[index + 1]?.folded ?? '') || isName(next))) continue;
    if (word.isCommon && !(word.isInitial && index > first - 1 && tokens[index + 1]?.folded === '.')) break;
    const isKnown = (word.isGiven || word.isSurname) && !(word.isAmbiguous && index > first);
    const isLowerName = index === first ? isShort || isKnown : isKnown;
    if (!word.isCapitalised && !isLowerName) break;
    end = index + 1;
  }
  return end;
}
