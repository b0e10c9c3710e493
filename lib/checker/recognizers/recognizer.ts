import type { Entity, EntityKind } from '../entity.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Paragraph } from '../text/paragraph.ts';

/** What a recognizer may lean on beside the paragraph. */
export interface RecognizerContext {
  readonly lexicon: Lexicon;
  readonly organizationNames: readonly string[];
  readonly ownPeople: readonly string[];
}

/** Finds the entities of its kinds in one paragraph. `create` runs once per checker and may compile word lists. */
export interface Recognizer {
  readonly id: string;
  readonly kinds: readonly EntityKind[];
  create(context: RecognizerContext): (paragraph: Paragraph) => readonly Entity[];
}
