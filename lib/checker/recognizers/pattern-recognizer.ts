import { type Entity, type EntityKind, keepFirst } from '../entity.ts';
import { matchesOf } from '../text/matches-of.ts';
import { hasContext, hasContextBefore } from '../text/near-words.ts';
import type { Span } from '../types.ts';
import type { Recognizer } from './recognizer.ts';

/** One pattern over the folded text; the group `value`, when there is one, is what the entity covers. */
export interface PatternForm {
  readonly form: string;
  readonly pattern: RegExp;
  readonly score: number;
  /** Words near that make it surer, and how sure they make it. */
  readonly raisedBy?: { readonly near: RegExp; readonly score: number };
  /** Words just before that clear it. */
  readonly notAfter?: RegExp;
  /** Matches that are harmless whatever stands near. */
  readonly except?: RegExp;
  /** Shapes are numbers, so a line without a digit is left unread; `true` for the few that are not. */
  readonly isWithoutDigits?: true;
}

const NONE: readonly Entity[] = [];

/** The second cheapest recognizer: patterns over the folded text. They need the flag `g`. */
export function patternRecognizer(id: string, kind: EntityKind, forms: readonly PatternForm[]): Recognizer {
  const withoutDigits = forms.filter((form) => form.isWithoutDigits);
  return {
    id,
    kinds: [kind],
    create:
      () =>
      ({ normal: { folded }, hasDigit }) => {
        const worthwhile = hasDigit ? forms : withoutDigits;
        return worthwhile.length === 0 ? NONE : keepFirst(worthwhile.flatMap((form) => entitiesOf(form, folded)));
      },
  };

  function entitiesOf(form: PatternForm, folded: string): readonly Entity[] {
    return matchesOf(form.pattern, folded).flatMap((match) => entityOf(match, form, folded));
  }

  function entityOf(match: RegExpExecArray, form: PatternForm, folded: string): readonly Entity[] {
    const value = match.groups?.value ?? match[0];
    const start = match.index + match[0].lastIndexOf(value);
    const span: Span = [start, start + value.length];
    if (form.except?.test(value) || (form.notAfter && hasContextBefore(folded, span, form.notAfter))) return [];
    const raised = form.raisedBy && hasContext(folded, span, form.raisedBy.near);
    const score = raised ? (form.raisedBy?.score ?? form.score) : form.score;
    return [
      { kind, form: form.form, span, score, why: { id: `${id}.${form.form}`, data: raised ? 'context' : 'shape' } },
    ];
  }
}
