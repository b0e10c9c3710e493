import { describe, expect, it } from 'vitest';
import { articleAnchor, clauseAnchor } from '../../lib/policy/clause-anchor.ts';
import { BUILTIN_PACKS } from '../../lib/policy/packs/index.ts';

describe('clauseAnchor', () => {
  it.each([
    ['cisss-cote-nord/6/jugement/1', 'a6-jugement-1'],
    ['cisss-cote-nord/10/1', 'a10-1'],
    ['cisss-laurentides/5.1.5/confidentialite', 'a5.1.5-confidentialite'],
    ['cisss-laurentides/5.1.4', 'a5.1.4'],
    ['cisss-laurentides/annexe-2/p1', 'annexe-2-p1'],
  ] as const)('%s → %s', (clauseId, anchor) => {
    expect(clauseAnchor(clauseId)).toBe(anchor);
  });

  it.each(Object.values(BUILTIN_PACKS))('gives $name one anchor for each article and clause', (pack) => {
    const anchors = pack.articles.flatMap((article) => [
      articleAnchor(article.number),
      ...article.clauses.map((clause) => clauseAnchor(clause.id)),
    ]);

    expect(new Set(anchors).size).toBe(anchors.length);
  });
});
