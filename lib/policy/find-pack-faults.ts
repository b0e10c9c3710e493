import { articleNumberOf } from './article-number.ts';
import type { ClauseId } from './duty.ts';
import type { Article, PolicyPack } from './pack.ts';

/** Why a delivered pack is refused, and where. `kind` chooses the words; `reason` says it in English for logs. */
export interface PackFault {
  /** `duties[3].clauses[0]`; empty for the whole pack. */
  readonly path: string;
  readonly kind: 'shape' | 'clause' | 'empty' | 'duplicate' | 'version' | 'establishment';
  readonly reason: string;
  /** The article the words name, when there is one. */
  readonly article?: string;
}

/** What the parts of a well-formed pack say wrongly of each other. */
export function findPackFaults(pack: PolicyPack): readonly PackFault[] {
  return [
    ...pack.articles.flatMap((article, index) => faultsOfArticle(article, index, pack)),
    ...danglingCitations(pack),
  ];
}

function faultsOfArticle({ number, clauses }: Article, index: number, pack: PolicyPack): readonly PackFault[] {
  const path = `articles[${index}]`;
  if (clauses.length === 0) return [{ path, kind: 'empty', reason: `article ${number} is empty`, article: number }];
  const twice = pack.articles.findIndex((other) => other.number === number) < index;
  const faults: PackFault[] = clauses.flatMap(({ id }, at) => faultsOfClause(id, `${path}.clauses[${at}].id`, pack));
  return twice
    ? [{ path, kind: 'duplicate', reason: `article ${number} appears twice`, article: number }, ...faults]
    : faults;
}

function faultsOfClause(id: ClauseId, path: string, pack: PolicyPack): readonly PackFault[] {
  const article = articleNumberOf(id);
  const first = firstPathOf(id, pack);
  if (!id.startsWith(`${pack.establishment}/`))
    return [{ path, kind: 'establishment', reason: `${id} is not a clause of ${pack.establishment}`, article }];
  if (first !== path) return [{ path, kind: 'duplicate', reason: `${id} appears twice`, article }];
  return [];
}

function firstPathOf(id: ClauseId, { articles }: PolicyPack): string | undefined {
  for (const [index, { clauses }] of articles.entries()) {
    const at = clauses.findIndex((clause) => clause.id === id);
    if (at >= 0) return `articles[${index}].clauses[${at}].id`;
  }
  return undefined;
}

function danglingCitations(pack: PolicyPack): readonly PackFault[] {
  const known = new Set(pack.articles.flatMap(({ clauses }) => clauses.map(({ id }) => id)));
  return citationsOf(pack)
    .filter(({ id }) => !known.has(id))
    .map(({ id, path }) => ({ path, kind: 'clause', reason: `no article holds ${id}`, article: articleNumberOf(id) }));
}

/** Every place where a pack names a clause that must be in its own text. */
function citationsOf({
  articles,
  definitions,
  duties,
  passages = [],
}: PolicyPack): readonly { id: ClauseId; path: string }[] {
  return [
    ...articles.flatMap(({ clauses }, index) =>
      clauses.flatMap(({ lead }, at) =>
        lead === undefined ? [] : [{ id: lead, path: `articles[${index}].clauses[${at}].lead` }],
      ),
    ),
    ...definitions.map(({ clause }, index) => ({ id: clause, path: `definitions[${index}].clause` })),
    ...passages.map(({ clause }, index) => ({ id: clause, path: `passages[${index}].clause` })),
    ...duties.flatMap(({ clauses }, index) =>
      clauses.map((id, at) => ({ id, path: `duties[${index}].clauses[${at}]` })),
    ),
  ];
}
