import { type Concern, type Exception, NEVER_EXCEPTED } from '../policy/concerns.ts';
import type { EntityKind } from './entity.ts';
import { entitiesOf, type Reading } from './reading.ts';
import { overlaps } from './spans.ts';
import type { Finding, Span } from './types.ts';

/** What tells who somebody is, or opens a door. */
const IDENTIFYING: readonly EntityKind[] = [
  'health-insurance-number',
  'social-insurance-number',
  'id-document',
  'phone',
  'email',
  'street-address',
  'postal-code',
  'record-number',
  'birth-date',
  'room',
  'person',
  'access-code',
];

/** As much as the button shows without cutting it, in UTF-16 code units: nobody should keep more than they read. */
const MOST = 32;

/** The words that an exception of this passage would keep; none of a number or of who somebody is. */
export function exceptableWord(reading: Reading, concern: Concern, span: Span | undefined): string | undefined {
  if (!span || NEVER_EXCEPTED.some((one) => one === concern)) return undefined;
  const word = reading.folded
    .slice(...span)
    .trim()
    .replace(/\s+/g, ' ');
  if (word === '' || word.length > MOST || /\p{N}/u.test(word)) return undefined;
  return entitiesOf(reading, ...IDENTIFYING).some((one) => overlaps(one.span, span)) ? undefined : word;
}

/**
 * The findings without the excepted passages, which hide nothing either: whatever else stands there is found as if they
 * were not. Only signs say no more of the same words what a rule was told not to.
 */
export function heedExceptions(
  exceptions: readonly Exception[],
  reading: Reading,
  ruled: readonly Finding[],
  judge: (findings: readonly Finding[]) => readonly Finding[],
): readonly Finding[] {
  if (exceptions.length === 0) return judge(ruled);
  const isExcepted = (concern: Concern, span: Span): boolean => {
    const word = exceptableWord(reading, concern, span);
    return exceptions.some((one) => one.concern === concern && one.word === word);
  };
  const heard = ruled.flatMap((finding) => without(finding, (span) => isExcepted(finding.concern, span)));
  const isQuiet = (concern: Concern, span: Span): boolean =>
    ruled.some(
      (one) => one.concern === concern && one.spans.some((own) => overlaps(own, span) && isExcepted(concern, own)),
    );
  return judge(heard).flatMap((finding) =>
    finding.rule === 'signs'
      ? without(finding, (span) => isQuiet(finding.concern, span) || isExcepted(finding.concern, span))
      : [finding],
  );
}

/** A finding with what is left of its passages, if anything is. */
function without(finding: Finding, isLeftOut: (span: Span) => boolean): readonly Finding[] {
  const out = finding.spans.filter(isLeftOut);
  if (out.length === 0) return [finding];
  const spans = finding.spans.filter((span) => !out.includes(span));
  const isLeft = <T extends { readonly span: Span }>({ span }: T): boolean => !out.some((own) => overlaps(own, span));
  const { facts, fixes } = finding;
  return spans.length === 0 ? [] : [{ ...finding, spans, facts: facts.filter(isLeft), fixes: fixes.filter(isLeft) }];
}
