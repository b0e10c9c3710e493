import type { ClauseId } from './duty.ts';
import type { Article, Clause, PolicyPack } from './pack.ts';

/** The passage with this id and the article it stands in. */
export function findClause(pack: PolicyPack, id: ClauseId): { article: Article; clause: Clause } | undefined {
  for (const article of pack.articles) {
    const clause = article.clauses.find((candidate) => candidate.id === id);
    if (clause) return { article, clause };
  }
  return undefined;
}
