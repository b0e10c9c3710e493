import type { Span } from '../../lib/checker/types.ts';
import type { Concern } from '../../lib/policy/concerns.ts';
import type { TextWarning } from './judge-line.ts';
import type { LabelledLine } from './line.ts';

/** One labelled text with what was found in it, ready to be counted. */
export interface Item {
  readonly gold: ReadonlySet<Concern>;
  /** Defensible: neither right nor wrong. */
  readonly also: ReadonlySet<Concern>;
  readonly found: ReadonlySet<Concern>;
  /** Where the readers underlined, whatever the concern. */
  readonly goldSpans: readonly Span[];
  /** Where the readers underlined a patient's identifier. */
  readonly identifiers: readonly Span[];
  /** Where the findings that are not merely defensible underline. */
  readonly flagged: readonly Span[];
  /** Where the findings about patients underline. */
  readonly flaggedPatients: readonly Span[];
}

const PATIENT_CONCERNS: readonly Concern[] = ['patient-identifier', 'patient-indirect'];

/**
 * Sets what was found in a text beside what its readers saw in it. What they saw of a concern of which the policy says
 * nothing to this person (`unspoken`) is defensible and no more.
 */
export function itemOf(
  line: LabelledLine,
  warnings: readonly TextWarning[],
  unspoken: ReadonlySet<Concern> = new Set(),
): Item {
  const seen = line.concerns.map(({ concern }) => concern);
  const also = new Set([...line.also, ...seen.filter((concern) => unspoken.has(concern))]);
  const spansOf = (wanted: (concern: Concern) => boolean) =>
    warnings.filter(({ concern }) => wanted(concern)).flatMap(({ finding }) => finding.spans);
  const located = line.concerns.flatMap(({ concern, spans }) =>
    locate(spans, line.text).map((span) => ({ concern, span })),
  );
  return {
    gold: new Set(seen.filter((concern) => !unspoken.has(concern))),
    also,
    found: new Set(warnings.map(({ concern }) => concern)),
    goldSpans: located.map(({ span }) => span),
    identifiers: located.filter(({ concern }) => concern === 'patient-identifier').map(({ span }) => span),
    flagged: spansOf((concern) => !also.has(concern)),
    flaggedPatients: spansOf((concern) => PATIENT_CONCERNS.includes(concern)),
  };
}

/** Readers quote passages without their place: each is taken where it stands next after the one before, or at all. */
function locate(passages: readonly string[], text: string): readonly Span[] {
  const located: Span[] = [];
  for (const passage of passages) {
    const from = located.at(-1)?.[1] ?? 0;
    const onward = text.indexOf(passage, from);
    const start = onward === -1 ? text.indexOf(passage) : onward;
    if (passage !== '' && start !== -1) located.push([start, start + passage.length]);
  }
  return located;
}
