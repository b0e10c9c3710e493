import type { Entity, EntityKind } from './entity.ts';
import type { ReadParagraph } from './paragraph-cache.ts';
import { entitiesOf, passageAround, type Reading } from './reading.ts';
import type { LineSigns } from './signs/line-signs.ts';
import type { Sentence } from './text/sentences.ts';
import type { Span } from './types.ts';

/** A reading with the way back to the draft as typed. */
export interface AssembledReading {
  readonly reading: Reading;
  toDraft(span: Span): Span;
}

interface Place {
  readonly offset: number;
  readonly start: number;
  readonly read: ReadParagraph;
}

/** Joins the read lines of a draft into one text; `starts` are their offsets in the draft as typed. */
export function assembleReading(
  reads: readonly ReadParagraph[],
  starts: readonly number[],
  surface: string,
): AssembledReading {
  const places: Place[] = [];
  let offset = 0;
  for (const [index, read] of reads.entries()) {
    places.push({ offset, start: starts[index] ?? 0, read });
    offset += read.paragraph.normal.text.length + 1;
  }
  const reading = withOwnPassages({
    text: reads.map(({ paragraph }) => paragraph.normal.text).join('\n'),
    folded: reads.map(({ paragraph }) => paragraph.normal.folded).join('\n'),
    surface,
    sentences: places.flatMap(({ offset: by, read }) =>
      read.paragraph.sentences.map((one) => shift<Sentence>(one, by)),
    ),
    entities: gatherByKind(places),
    signs: {
      words: signsOfAll('words', places),
      senses: signsOfAll('senses', places),
      manner: signsOfAll('manner', places),
    },
    ownPassages: [],
  });
  return { reading, toDraft: (span) => toDraft(span, places) };
}

function withOwnPassages(reading: Reading): Reading {
  const own = entitiesOf(reading, 'own-kin', 'own-story');
  return { ...reading, ownPassages: own.map(({ span }) => passageAround(reading, span[0], 0)) };
}

function gatherByKind(places: readonly Place[]): ReadonlyMap<EntityKind, readonly Entity[]> {
  const byKind = new Map<EntityKind, Entity[]>();
  for (const { offset: by, read } of places) {
    for (const entity of read.entities) {
      const placed = shift<Entity>(entity, by);
      const known = byKind.get(entity.kind);
      if (known) known.push(placed);
      else byKind.set(entity.kind, [placed]);
    }
  }
  return byKind;
}

function signsOfAll(kind: keyof LineSigns, places: readonly Place[]): LineSigns[keyof LineSigns] {
  return places.flatMap(({ offset: by, read }) => read.signs[kind].map((sign) => shift(sign, by)));
}

function shift<T extends { readonly span: Span }>(item: T, by: number): T {
  return by === 0 ? item : { ...item, span: [item.span[0] + by, item.span[1] + by] };
}

function toDraft([from, to]: Span, places: readonly Place[]): Span {
  return [draftSpanAt([from, from + 1], places)[0], draftSpanAt([to - 1, to], places)[1]];
}

function draftSpanAt([from, to]: Span, places: readonly Place[]): Span {
  const place = placeAt(from, places);
  if (place === undefined) return [0, 0];
  const [start, end] = place.read.paragraph.normal.toOriginal([from - place.offset, to - place.offset]);
  return [start + place.start, end + place.start];
}

/** The last that begins at an offset or before it: a long list has thousands of lines, and as many stretches to lead back. */
function placeAt(offset: number, places: readonly Place[]): Place | undefined {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.offset ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return places[low - 1];
}
