import type { Span } from '../types.ts';
import type { SenseIndex } from './sense-index.ts';

/** A word or set expression and the class that it belongs to. */
export interface Sense {
  readonly name: string;
  readonly span: Span;
}

/** A word of a folded text. */
export interface FoldedWord {
  readonly folded: string;
  readonly span: Span;
}

/** Every class of every word and set expression, in text order. */
export function findSenses(words: readonly FoldedWord[], index: SenseIndex): readonly Sense[] {
  const found: Sense[] = [];
  for (const [at, word] of words.entries()) {
    const longest = index.longestFrom(word.folded);
    for (let count = 1; count <= longest && at + count <= words.length; count += 1) {
      const run = words.slice(at, at + count);
      const span: Span = [word.span[0], run.at(-1)?.span[1] ?? word.span[1]];
      for (const name of index.classesOf(run.map(({ folded }) => folded).join('_'))) found.push({ name, span });
    }
  }
  return found;
}
