import type { Entity, EntityKind } from './entity.ts';
import { isInside } from './spans.ts';
import type { Sentence } from './text/sentences.ts';
import type { Span } from './types.ts';

/** A whole draft as the rules see it; all offsets are into `text`, the normalised draft. */
export interface Reading {
  readonly text: string;
  readonly folded: string;
  readonly surface: string;
  readonly sentences: readonly Sentence[];
  /** In text order. */
  readonly entities: readonly Entity[];
}

/** The entities of these kinds, in text order. */
export function entitiesOf(reading: Reading, ...kinds: readonly EntityKind[]): readonly Entity[] {
  return reading.entities.filter((entity) => kinds.includes(entity.kind));
}

/** The entities of these kinds that lie inside a stretch. */
export function entitiesIn(reading: Reading, span: Span, ...kinds: readonly EntityKind[]): readonly Entity[] {
  return reading.entities.filter((entity) => kinds.includes(entity.kind) && isInside(entity.span, span));
}

/** The sentence's place among `reading.sentences` in which an offset stands, or -1. */
export function sentenceIndexAt(reading: Reading, offset: number): number {
  return reading.sentences.findIndex(({ span }) => span[0] <= offset && offset < span[1]);
}

/** The sentence at an offset together with `reach` neighbours on each side, as one stretch. */
export function passageAround(reading: Reading, offset: number, reach: number): Span {
  const index = sentenceIndexAt(reading, offset);
  const first = reading.sentences[Math.max(0, index - reach)];
  const last = reading.sentences[Math.min(reading.sentences.length - 1, index + reach)];
  return [first?.span[0] ?? 0, last?.span[1] ?? reading.text.length];
}

/** A stretch without the spaces and the final punctuation around it. */
export function trimmed({ text }: Reading, [start, end]: Span): Span {
  const inner = text.slice(start, end);
  const left = inner.length - inner.trimStart().length;
  const body = inner.trim().replace(/[\s.!?…]+$/u, '');
  return [start + left, start + left + Math.max(body.length, 1)];
}
