import type { Entity } from '../entity.ts';
import { isMentionedNotMeant } from '../guards/mentioned-not-meant.ts';
import { isOtherVoice } from '../guards/other-voice.ts';
import { isRelayed } from '../guards/relayed.ts';
import { findInsideWords, insideScore } from '../inside-words.ts';
import { entitiesOf, type Reading, trimmed } from '../reading.ts';
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
  return entitiesOf(reading, 'access-code').map(({ span, score }) => verdict('security', span, score, 'number'));
}

function verdictOn({ span }: Sentence, reading: Reading): readonly Verdict<InternalCase>[] {
  const words = findInsideWords(reading, span);
  const score = insideScore(words);
  const isOpen = isRelayed(reading, span) || isOtherVoice(reading, span);
  if (score < LEAST || isMentionedNotMeant(reading, span) || (isOpen && words.secrecy === 0)) return [];
  const form = words.hasDocument
    ? 'internal-document'
    : (formOf(words.matters) ?? (words.meeting > 0 ? 'meeting' : undefined));
  return form ? [verdict(form, trimmed(reading, span), score, 'document')] : [];
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
