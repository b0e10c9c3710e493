import type { FoldedWord } from '../text/folded-words.ts';
import type { Span } from '../types.ts';
import type { SenseIndex } from './sense-index.ts';

/** A word or set expression and the class that it belongs to. */
export interface Sense {
  readonly name: string;
  readonly span: Span;
}

/** Every class of every word and set expression, in text order. */
export function findSenses(words: readonly FoldedWord[], index: SenseIndex): readonly Sense[] {
  const found: Sense[] = [];
  for (const [at, { folded, span }] of words.entries()) {
    for (const name of index.ofWord(folded)) found.push({ name, span });
    const longest = index.longestFrom(folded);
    let joined = folded;
    for (let count = 2; count <= longest; count += 1) {
      const next = words[at + count - 1];
      if (!next) break;
      joined += `_${next.folded}`;
      for (const name of index.ofExpression(joined)) found.push({ name, span: [span[0], next.span[1]] });
    }
  }
  return found;
}
