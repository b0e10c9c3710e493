import type { TriedPoint } from '../../../lib/draft/create-trial.ts';
import type { Severity } from '../../../lib/policy/duty.ts';

/** One underlined stretch of the tried text; UTF-16 code units. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly severity: Severity;
}

/** The underlined stretches in text order; where two points share words, the louder one has them. Reminders have none. */
export function marksOf(points: readonly TriedPoint[]): readonly Mark[] {
  const marks: Mark[] = [];
  for (const { view, spans } of points) {
    if (view.severity === 'reminder') continue;
    for (const [start, end] of spans) {
      if (marks.every((other) => end <= other.start || start >= other.end)) {
        marks.push({ start, end, severity: view.severity });
      }
    }
  }
  return marks.sort((a, b) => a.start - b.start);
}

/** The marks of an older text on the new one, until it is read: those that the change did not touch. */
export function carriedMarks(marks: readonly Mark[], before: string, after: string): readonly Mark[] {
  if (before === after) return marks;
  const most = Math.min(before.length, after.length);
  let same = 0;
  while (same < most && before[same] === after[same]) same += 1;
  let tail = 0;
  while (tail < most - same && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const shift = after.length - before.length;
  return marks.flatMap((mark) => {
    if (mark.end <= same) return [mark];
    return mark.start >= before.length - tail ? [{ ...mark, start: mark.start + shift, end: mark.end + shift }] : [];
  });
}
