import type { Entity, EntityKind } from '../entity.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { PhraseBook } from '../lexicon/phrases.ts';
import type { Paragraph } from '../text/paragraph.ts';

/** What a recognizer may lean on beside the paragraph. */
export interface RecognizerContext {
  readonly lexicon: Lexicon;
  /** Every phrase list goes into one book. */
  readonly phraseBook: PhraseBook;
  readonly organizationNames: readonly string[];
}

/** Finds the entities of its kinds in one paragraph. `create` runs once per checker and may compile word lists. */
export interface Recognizer {
  readonly id: string;
  readonly kinds: readonly EntityKind[];
  create(context: RecognizerContext): (paragraph: Paragraph) => readonly Entity[];
}
