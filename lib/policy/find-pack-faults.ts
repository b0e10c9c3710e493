import type { ClauseId } from './duty.ts';
import type { Article, PolicyPack } from './pack.ts';

/** Why a delivered pack is refused, and where; the administrator reads it in the options. */
export interface PackFault {
  /** `duties[3].clauses[0]`; empty for the whole pack. */
  readonly path: string;
  readonly reason: string;
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
  if (clauses.length === 0) return [{ path, reason: `article ${number} is empty` }];
  const twice = pack.articles.findIndex((other) => other.number === number) < index;
  const faults: PackFault[] = clauses.flatMap(({ id }, at) => faultsOfClause(id, `${path}.clauses[${at}].id`, pack));
  return twice ? [{ path, reason: `article ${number} appears twice` }, ...faults] : faults;
}

function faultsOfClause(id: ClauseId, path: string, pack: PolicyPack): readonly PackFault[] {
  const first = firstPathOf(id, pack);
  if (!id.startsWith(`${pack.establishment}/`))
    return [{ path, reason: `${id} is not a clause of ${pack.establishment}` }];
  if (first !== path) return [{ path, reason: `${id} appears twice` }];
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
    .map(({ id, path }) => ({ path, reason: `no article holds ${id}` }));
}

/** Every place where a pack names a clause that must be in its own text. */
function citationsOf({
  articles,
  definitions,
  landmarks = [],
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
    ...landmarks.map(({ clause }, index) => ({ id: clause, path: `landmarks[${index}].clause` })),
    ...passages.map(({ clause }, index) => ({ id: clause, path: `passages[${index}].clause` })),
    ...duties.flatMap(({ clauses }, index) =>
      clauses.map((id, at) => ({ id, path: `duties[${index}].clauses[${at}]` })),
    ),
  ];
}
