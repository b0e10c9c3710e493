import { clausesAround } from '../clauses.ts';
import type { Entity } from '../entity.ts';
import { isElsewhere as isHome } from '../guards/elsewhere.ts';
import { isMentionedNotMeant } from '../guards/mentioned-not-meant.ts';
import { isOtherVoice } from '../guards/other-voice.ts';
import { isOtherWorld } from '../guards/other-world.ts';
import { isRelayed } from '../guards/relayed.ts';
import { findInsideWords, type InsideWords, insideScore } from '../inside-words.ts';
import { entitiesIn, entitiesOf, type Reading } from '../reading.ts';
import { overlaps } from '../spans.ts';
import type { Sentence } from '../text/sentences.ts';
import type { FactKind, Span } from '../types.ts';
import { defineRule, removals, type Verdict } from './rule.ts';

const MATTERS = ['reorganization', 'budget', 'contract', 'investigation', 'incident', 'staffing', 'security'] as const;
type Form = (typeof MATTERS)[number] | 'internal-document' | 'meeting';
/** Below it a verdict is not worth its guards. */
const LEAST = 0.5;
type InternalCase = `confidential-information.${Form}`;

/** A matter of the house told before its time: a memo shown, a closed meeting told, a secret said to be one, a code. */
export const disclosesInternal = defineRule({
  id: 'discloses-internal',
  cases: [
    'confidential-information.reorganization',
    'confidential-information.budget',
    'confidential-information.contract',
    'confidential-information.investigation',
    'confidential-information.incident',
    'confidential-information.staffing',
    'confidential-information.security',
    'confidential-information.internal-document',
    'confidential-information.meeting',
  ],
  check: (reading) => [...codes(reading), ...reading.sentences.flatMap((sentence) => verdictOn(sentence, reading))],
});

function codes(reading: Reading): readonly Verdict<InternalCase>[] {
  return entitiesOf(reading, 'access-code')
    .filter(({ span }) => !isHome(reading, span))
    .map(({ span, score }) => verdict('security', span, score, 'number'));
}

function verdictOn({ span }: Sentence, reading: Reading): readonly Verdict<InternalCase>[] {
  const words = findInsideWords(reading, span);
  const score = insideScore(words);
  const isOpen = isRelayed(reading, span) || isOtherVoice(reading, span);
  if (score < LEAST || isMentionedNotMeant(reading, span) || (isOpen && words.secrecy === 0)) return [];
  const isOwn = words.ours === 0 && reading.ownPassages.some((own) => overlaps(own, span));
  if (isOwn || isOtherWorld(reading, span)) return [];
  const form = words.hasDocument
    ? 'internal-document'
    : (formOf(words.matters) ?? (words.meeting > 0 ? 'meeting' : undefined));
  return form ? [verdict(form, clausesAround(reading, span, evidenceOf(words, reading, span)), score, 'document')] : [];
}

/** What is underlined: the plainest matters, or the paper and the room where it was said. */
function evidenceOf({ matters }: InsideWords, reading: Reading, span: Span): readonly Entity[] {
  const plain = matters.filter(({ score }) => score > LEAST);
  return plain.length > 0 ? plain : [...matters, ...entitiesIn(reading, span, 'internal-document', 'meeting')];
}

/** The case of the plainest matter; they come strongest first. */
function formOf([strongest]: readonly Entity[]): Form | undefined {
  return MATTERS.find((matter) => matter === strongest?.form);
}

function verdict(form: Form, span: Span, score: number, kind: FactKind): Verdict<InternalCase> {
  return {
    case: `confidential-information.${form}`,
    spans: [span],
    score,
    facts: [{ kind, span }],
    fixes: removals([span]),
  };
}
