import type { Entity, EntityKind } from '../../lib/checker/entity.ts';
import { createLexicon } from '../../lib/checker/lexicon/lexicon.ts';
import { findNames, mentionsOf } from '../../lib/checker/names.ts';
import { readDraftUnder } from '../../lib/checker/read-draft.ts';
import { entitiesOf, type Reading } from '../../lib/checker/reading.ts';
import { RECOGNIZERS } from '../../lib/checker/recognizers/index.ts';
import { createSenseIndex } from '../../lib/checker/senses/sense-index.ts';
import type { Span } from '../../lib/checker/types.ts';

/** A stretch of the text as typed, and what it was recognised as. */
export interface Recognised {
  readonly kind: EntityKind;
  readonly span: Span;
  readonly score: number;
}

/**
 * Asks the recognizers for all that they see, however unsure and with or without care around it. The checker itself
 * never does: there a rule wants evidence beside an entity. Only for measuring the recognizers by themselves.
 */
export function createAskForAll(): (text: string) => readonly Recognised[] {
  const readers = {
    recognizers: RECOGNIZERS,
    lexicon: createLexicon(),
    senses: createSenseIndex(''),
    isKnown: () => false,
  };
  const read = readDraftUnder({}, readers, throwFault);
  return (text) => {
    const { reading, toDraft } = read({ text, surface: 'facebook.post' });
    return entitiesIn(reading).map(({ kind, span, score }) => ({ kind, span: toDraft(span), score }));
  };
}

/** Names as the rules see them: none inside an address, an establishment or a longer name. */
function entitiesIn(reading: Reading): readonly Pick<Entity, 'kind' | 'span' | 'score'>[] {
  const others = [...reading.entities.keys()].filter((kind) => kind !== 'person');
  const names = findNames(reading).flatMap((name) =>
    mentionsOf(name, reading).map((span) => ({ kind: name.kind, span, score: name.score })),
  );
  return [...names, ...entitiesOf(reading, ...others)];
}

function throwFault(id: string, error: unknown): never {
  throw new Error(`${id} failed`, { cause: error });
}
