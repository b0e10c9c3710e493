import { describe, expect, it } from 'vitest';
import { createLexicon } from '../../../lib/checker/lexicon/lexicon.ts';
import { createPhraseBook } from '../../../lib/checker/lexicon/phrases.ts';
import { RECOGNIZERS } from '../../../lib/checker/recognizers/index.ts';
import { readParagraph } from '../../../lib/checker/text/paragraph.ts';

/** A recognizer's specification: texts with what it finds in them, as shown text, and texts in which it finds nothing. */
export interface RecognizerTable {
  readonly finds: readonly (readonly [text: string, ...shown: readonly string[]])[];
  readonly ignores: readonly string[];
}

/** Entities below this score are hints that only a rule with other evidence may use; the tables speak of the rest. */
const TOLD = 0.3;

export function describeRecognizer(id: string, { finds, ignores }: RecognizerTable): void {
  describe(id, () => {
    it.each(finds)('finds in « %s »', (text, ...shown) => expect(shownBy(id, text)).toEqual(shown));
    it.each(ignores)('finds nothing in « %s »', (text) => expect(shownBy(id, text)).toEqual([]));
  });
}

function shownBy(id: string, text: string): readonly string[] {
  const recognizer = RECOGNIZERS.find((known) => known.id === id);
  if (!recognizer) throw new Error(`no recognizer is called ${id}`);
  const recognize = recognizer.create({
    lexicon: createLexicon(),
    phraseBook: createPhraseBook(),
    organizationNames: ['Pavillon Hélène-Rivard'],
  });
  const paragraph = readParagraph(text);
  return recognize(paragraph)
    .filter(({ score }) => score >= TOLD)
    .map(({ span }) => paragraph.normal.toOriginal(span))
    .toSorted((a, b) => a[0] - b[0])
    .map((span) => text.slice(...span));
}
