import type { Entity } from '../entity.ts';
import { isMentionedNotMeant } from '../guards/mentioned-not-meant.ts';
import { isRelayed } from '../guards/relayed.ts';
import { entitiesIn, entitiesOf, passageAround, type Reading, trimmed } from '../reading.ts';
import type { Sentence } from '../text/sentences.ts';
import type { FactKind, Span } from '../types.ts';
import { defineRule, removals, type Verdict } from './rule.ts';

const MATTERS = ['reorganization', 'budget', 'contract', 'investigation', 'incident', 'staffing', 'security'] as const;
type Form = (typeof MATTERS)[number] | 'internal-document' | 'meeting';
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
  if (isMentionedNotMeant(reading, span)) return [];
  const near = passageAround(reading, span[0], 1);
  const matters = entitiesIn(reading, span, 'inner-matter');
  const documents = entitiesIn(reading, span, 'internal-document');
  const meetings = entitiesIn(reading, span, 'meeting');
  const secrecy = entitiesIn(reading, near, 'secrecy');
  const told = entitiesIn(reading, near, 'disclosure', 'decision');
  const score =
    (secrecy.length > 0 ? 0.35 : 0) +
    (documents.length > 0 ? 0.3 : 0) +
    (meetings.length > 0 ? 0.3 : 0) +
    (matters.length > 0 ? 0.15 : 0) +
    (matters.length > 2 ? 0.1 : 0) +
    (told.length > 0 ? 0.1 : 0);
  if (score < 0.5 || (isRelayed(reading, span) && secrecy.length === 0)) return [];
  const form = documents.length > 0 ? 'internal-document' : meetings.length > 0 ? 'meeting' : formOf(matters);
  return form ? [verdict(form, trimmed(reading, span), Math.min(1, score), 'document')] : [];
}

function formOf(matters: readonly Entity[]): Form | undefined {
  return MATTERS.find((matter) => matters.some(({ form }) => form === matter));
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
