import type { Entity, EntityKind } from './entity.ts';
import type { LineSigns } from './signs/line-signs.ts';
import { isInside } from './spans.ts';
import type { Sentence } from './text/sentences.ts';
import type { Span } from './types.ts';

/** A whole draft as the rules see it; all offsets are into `text`, the normalised draft. */
export interface Reading {
  readonly text: string;
  readonly folded: string;
  readonly surface: string;
  /** In text order. */
  readonly sentences: readonly Sentence[];
  /** By kind, each in text order: rules ask by kind, many times over. */
  readonly entities: ReadonlyMap<EntityKind, readonly Entity[]>;
  /** What the words say by what they bear on; weights are learned. */
  readonly signs: LineSigns;
  /** The sentences about the author's own people or own illness: the care in them is theirs. */
  readonly ownPassages: readonly Span[];
}

/** The entities of these kinds, in text order. */
export function entitiesOf({ entities }: Reading, ...kinds: readonly EntityKind[]): readonly Entity[] {
  const lists: (readonly Entity[])[] = [];
  for (const kind of kinds) {
    const own = entities.get(kind);
    if (own) lists.push(own);
  }
  return inTextOrder(lists);
}

/** The entities of these kinds that lie inside a stretch. */
export function entitiesIn({ entities }: Reading, span: Span, ...kinds: readonly EntityKind[]): readonly Entity[] {
  const lists: (readonly Entity[])[] = [];
  for (const kind of kinds) {
    const own = within(entities.get(kind) ?? NONE, span);
    if (own.length > 0) lists.push(own);
  }
  return inTextOrder(lists);
}

/** They stand in text order: those before the stretch need not be looked at, nor those behind it. */
function within(entities: readonly Entity[], span: Span): readonly Entity[] {
  const found: Entity[] = [];
  for (let index = firstFrom(entities, span[0]); index < entities.length; index += 1) {
    const entity = entities[index];
    if (entity === undefined || entity.span[0] >= span[1]) break;
    if (isInside(entity.span, span)) found.push(entity);
  }
  return found;
}

/** The place of the first that begins at an offset or behind it. */
function firstFrom(entities: readonly Entity[], offset: number): number {
  let low = 0;
  let high = entities.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entities[middle]?.span[0] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const NONE: readonly Entity[] = [];

function inTextOrder(lists: readonly (readonly Entity[])[]): readonly Entity[] {
  const [only = NONE] = lists;
  if (lists.length < 2) return only;
  return lists.flat().sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
}

/** The sentence's place among `reading.sentences` in which an offset stands, or -1. */
export function sentenceIndexAt({ sentences }: Reading, offset: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.span[0] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const at = sentences[low]?.span;
  return at !== undefined && at[0] <= offset && offset < at[1] ? low : -1;
}

/** The sentence at an offset together with `reach` neighbours on each side, as one stretch. */
export function passageAround(reading: Reading, offset: number, reach: number): Span {
  const index = sentenceIndexAt(reading, offset);
  const first = reading.sentences[Math.max(0, index - reach)];
  const last = reading.sentences[Math.min(reading.sentences.length - 1, index + reach)];
  return [first?.span[0] ?? 0, last?.span[1] ?? reading.text.length];
}

const CLOSING = /[\s.!?…]/;

/** A stretch without the spaces and the final punctuation around it. */
export function trimmed({ text }: Reading, [start, end]: Span): Span {
  const inner = text.slice(start, end);
  const left = inner.length - inner.trimStart().length;
  const body = inner.trim();
  let length = body.length;
  while (length > 1 && CLOSING.test(body.charAt(length - 1))) length -= 1;
  return [start + left, start + left + Math.max(length, 1)];
}
