import { matchesOf } from './matches-of.ts';
import { type NormalText, normalise } from './normalise.ts';
import { type Sentence, splitSentences } from './sentences.ts';
import { type Token, tokenise } from './tokens.ts';

/** One line of a draft, ready for the recognizers; offsets are into `normal.text` unless said otherwise. */
export interface Paragraph {
  readonly normal: NormalText;
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  /** Most shapes are numbers, most lines have none. */
  readonly hasDigit: boolean;
}

/** A paragraph's place in the draft: `start` is a UTF-16 offset into the text as typed. */
export interface ParagraphSource {
  readonly start: number;
  readonly source: string;
}

const LINE = /[^\r\n\u2028\u2029]+/g;

/** Cuts a draft into its non-empty lines. */
export function segment(text: string): readonly ParagraphSource[] {
  return matchesOf(LINE, text).map(({ 0: source, index: start }) => ({ start, source }));
}

/** Normalises, splits and tokenises one line. */
export function readParagraph(source: string): Paragraph {
  const normal = normalise(source);
  return {
    normal,
    sentences: splitSentences(normal.text, normal.folded),
    tokens: tokenise(normal.text, normal.folded),
    hasDigit: /\d/.test(normal.folded),
  };
}
