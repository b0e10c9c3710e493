import type { Finding } from '../../lib/checker/types.ts';
import { type Share, shareOf } from '../evaluation/intervals.ts';

/** How many of a set's sentences are flagged. */
export interface Flagged {
  readonly byAnyRule: Share;
  readonly byPatientRules: Share;
  /** The same without what the learned signs add on their own. */
  readonly withoutSigns: Share;
  /** Sentences by rule and concern, the most first. */
  readonly sources: readonly (readonly [source: string, sentences: number])[];
}

/** The aims for ordinary prose. */
export const MOST_FLAGGED = { byAnyRule: 0.003, byPatientRules: 0.001 } as const satisfies Partial<
  Record<keyof Flagged, number>
>;

/** Counts the sentences with a finding of any kind, and those with one about a patient. */
export function countFlagged(check: (text: string) => readonly Finding[], texts: readonly string[]): Flagged {
  const found = texts.map(check);
  const shareWith = (wanted: (finding: Finding) => boolean) =>
    shareOf(found.filter((findings) => findings.some(wanted)).length, texts.length);
  return {
    byAnyRule: shareWith(() => true),
    byPatientRules: shareWith(({ concern }) => concern === 'patient-identifier' || concern === 'patient-indirect'),
    withoutSigns: shareWith(({ rule }) => rule !== 'signs'),
    sources: countSources(found),
  };
}

function countSources(found: readonly (readonly Finding[])[]): Flagged['sources'] {
  const sources = found.flatMap((findings) => [...new Set(findings.map(({ rule, concern }) => `${rule}: ${concern}`))]);
  return [...Map.groupBy(sources, (source) => source)]
    .map(([source, members]) => [source, members.length] as const)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
