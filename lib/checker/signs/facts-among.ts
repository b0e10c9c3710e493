import { factKindOf, TOLD_KINDS } from '../fact-kinds.ts';
import { entitiesIn, type Reading } from '../reading.ts';
import { createCover } from '../spans.ts';
import type { Fact, Span } from '../types.ts';

/** What stands in these stretches that a card can name, one fact a stretch of text. */
export function factsAmong(reading: Reading, spans: readonly Span[]): readonly Fact[] {
  const facts: Fact[] = [];
  const told = createCover();
  for (const entity of spans.flatMap((span) => entitiesIn(reading, span, ...TOLD_KINDS))) {
    const kind = factKindOf(entity);
    if (!kind || told.touches(entity.span)) continue;
    told.add(entity.span);
    facts.push({ kind, span: entity.span });
  }
  return facts;
}
