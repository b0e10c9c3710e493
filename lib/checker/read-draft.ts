import { type AssembledReading, assembleReading } from './assemble-reading.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { createPhraseBook } from './lexicon/phrases.ts';
import { createParagraphCache } from './paragraph-cache.ts';
import { createRecognize, type TellFault } from './recognize.ts';
import type { Recognizer } from './recognizers/recognizer.ts';
import type { SenseIndex } from './senses/sense-index.ts';
import { readLineSigns } from './signs/line-signs.ts';
import type { IsKnown } from './signs/sign.ts';
import { segment } from './text/paragraph.ts';
import type { CheckOptions, Draft } from './types.ts';

/** Reads a whole draft, with the way back to it as typed. */
export type ReadDraft = (draft: Draft) => AssembledReading;

interface Readers {
  readonly recognizers: readonly Recognizer[];
  readonly lexicon: Lexicon;
  readonly senses: SenseIndex;
  readonly isKnown: IsKnown;
}

/** A reader that remembers the lines of its last draft, for one set of options. */
export function readDraftUnder(
  { organizationNames = [], ownPeople = [] }: CheckOptions,
  { recognizers, lexicon, senses, isKnown }: Readers,
  tellFault: TellFault,
): ReadDraft {
  const context = { lexicon, phraseBook: createPhraseBook(), organizationNames };
  const recognize = createRecognize(recognizers, context, ownPeople, tellFault);
  const readLines = createParagraphCache(recognize, (folded) => readLineSigns(folded, senses, isKnown));
  return ({ text, surface }) => {
    const lines = segment(text);
    const starts = lines.map(({ start }) => start);
    return assembleReading(readLines(lines.map(({ source }) => source)), starts, surface);
  };
}
