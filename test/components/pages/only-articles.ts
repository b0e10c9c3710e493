import { articleNumberOf } from '../../../lib/policy/article-number.ts';
import type { ClauseId } from '../../../lib/policy/duty.ts';
import type { PolicyPack } from '../../../lib/policy/pack.ts';
import { getBuiltinPack } from '../../../lib/policy/packs/index.ts';

/**
 * A built-in policy with these articles alone, and the duties and landmarks that cite no other: a test that looks for roles in a whole
 * one is slow.
 */
export function onlyArticles(establishment: string, numbers: readonly string[]): PolicyPack {
  const pack = getBuiltinPack(establishment);
  const isKept = (id: ClauseId) => numbers.includes(articleNumberOf(id));
  return {
    ...pack,
    articles: pack.articles.filter(({ number }) => numbers.includes(number)),
    duties: pack.duties.filter(({ clauses }) => clauses.every(isKept)),
    landmarks: (pack.landmarks ?? []).filter(({ clause }) => isKept(clause)),
  };
}
