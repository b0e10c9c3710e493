import type { Entity } from '../entity.ts';
import { judgeRamq } from '../text/checksums.ts';
import { matchesOf } from '../text/matches-of.ts';
import { hasContext } from '../text/near-words.ts';
import type { Paragraph } from '../text/paragraph.ts';
import type { Recognizer } from './recognizer.ts';

/** Four letters and eight digits, together, grouped or spelt one by one. */
const SHAPE = /(?<![a-z0-9])[a-z](?:[ .-]?[a-z]){3}(?:[ .-]?\d){8}(?![a-z0-9])/g;
const CONTEXT =
  /(?<![a-z])(?:nam|ramq|carte soleil|soleil|assurance[- ]?maladie|ass\.? ?mal|health (?:card|insurance)|medicare|hic)(?![a-z])/;
/** Words that go with other numbers too: they help a number whose make-up is right. */
const WEAK_CONTEXT = /(?<![a-z])(?:cartes?|requetes?|labos?|prelevements?|dossiers?|pharmacie|card|chart)(?![a-z])/;
/** One date-valid string in five passes by chance, so an ordinary word with a number behind it wants more (« avec 4111 1111 »). */
const SCORES = { valid: 0.9, 'wrong-digit': 0.55, impossible: 0 } as const;

/** The number of a Québec health card (NAM). A wrong check digit only lowers the score: a slip of the finger still identifies. */
export const healthInsuranceNumber: Recognizer = {
  id: 'health-insurance-number',
  kinds: ['health-insurance-number'],
  create: () => (paragraph) =>
    paragraph.hasDigit
      ? matchesOf(SHAPE, paragraph.normal.folded).flatMap((match) => numberAt(match.index, match[0], paragraph))
      : [],
};

function numberAt(start: number, shape: string, { normal }: Paragraph): readonly Entity[] {
  const end = start + shape.length;
  const verdict = judgeRamq(shape.replace(/[ .-]/g, '').toUpperCase());
  const isUpper = /^[\p{Lu}\W_]+/u.test(normal.text.slice(start, start + 4));
  const inContext =
    hasContext(normal.folded, [start, end], CONTEXT) ||
    (verdict !== 'impossible' && hasContext(normal.folded, [start, end], WEAK_CONTEXT));
  const isOneWord = /^[a-z]{4} ?\d{4} ?\d{4}$/.test(shape);
  const doubt = (isUpper ? 0 : 0.65) + (isOneWord ? 0 : 0.1);
  const score = inContext ? Math.max(0.75, SCORES[verdict] + 0.1) : SCORES[verdict] - doubt;
  if (score < 0.3) return [];
  const why = { id: `health-insurance-number.${verdict}`, data: inContext ? 'context' : 'shape' };
  return [{ kind: 'health-insurance-number', form: verdict, span: [start, end], score: Math.min(1, score), why }];
}
