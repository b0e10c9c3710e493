import type { ClauseId } from './duty.ts';
import { foldWord } from './fold-word.ts';
import type { Article, Clause, Definition, PolicyPack } from './pack.ts';

/** A defined term in a passage, as UTF-16 offsets into its text, and the passage that defines it. */
export interface FoundTerm {
  readonly start: number;
  readonly end: number;
  readonly definedBy: ClauseId;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** What may stand between two words of one term. */
const JOINS = /^[\s'’-]+$/u;

/**
 * Where the words that the policy defines stand in an article, passage by passage: each once, at its first use, as in a law;
 * and once more in the passage `opened`, which is read without what comes before it. Never in its own definition.
 */
export function findTerms(pack: PolicyPack, article: Article, opened?: ClauseId): ReadonlyMap<ClauseId, FoundTerm[]> {
  const seen = new Set<ClauseId>();
  const inPassage = (clause: Clause): FoundTerm[] => {
    const own = clause.id === opened ? new Set<ClauseId>() : seen;
    return termsOf(pack.definitions, clause.text).filter(({ definedBy }) => {
      if (definedBy === clause.id || definedBy === clause.lead || own.has(definedBy)) return false;
      own.add(definedBy);
      seen.add(definedBy);
      return true;
    });
  };
  return new Map(article.clauses.map((clause) => [clause.id, inPassage(clause)]));
}

/** The passage that defines a term, with those that hang on it (« Ils comprennent notamment : »), in order. */
export function definitionOf({ articles }: PolicyPack, definedBy: ClauseId): readonly Clause[] {
  return articles.flatMap(({ clauses }) => clauses.filter(({ id, lead }) => id === definedBy || lead === definedBy));
}

/** Every use; where two begin together the longer stands, « utilisateur autorisé » before « utilisateur ». */
function termsOf(definitions: readonly Definition[], text: string): readonly FoundTerm[] {
  const words = wordsOf(text);
  const terms = definitions
    .map(({ term, clause }) => ({ folded: wordsOf(term).map(({ folded }) => folded), definedBy: clause }))
    .filter(({ folded }) => folded.length > 0)
    .sort((a, b) => b.folded.length - a.folded.length);
  const found: FoundTerm[] = [];
  for (const [at, { start }] of words.entries()) {
    if (start < (found.at(-1)?.end ?? 0)) continue;
    const term = terms.find(({ folded }) => isAt(words, at, folded));
    const last = term && words[at + term.folded.length - 1];
    if (term && last) found.push({ start, end: last.end, definedBy: term.definedBy });
  }
  return found;
}

interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  /** A mark stands before it that parts sentences or their members: no term runs over it. */
  readonly isParted: boolean;
}

function wordsOf(text: string): readonly Word[] {
  let before = 0;
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => {
    const isParted = !JOINS.test(text.slice(before, index));
    before = index + word.length;
    return { folded: foldWord(word), start: index, end: before, isParted };
  });
}

/** « utilisateur, autorisé ou non » is no « utilisateur autorisé ». */
function isAt(words: readonly Word[], at: number, folded: readonly string[]): boolean {
  return folded.every((word, step) => {
    const found = words[at + step];
    return found?.folded === word && (step === 0 || !found.isParted);
  });
}
