import { describe, expect, it } from 'vitest';
import { findClause } from '../../lib/policy/index.ts';
import type { CoteNordClauseId } from '../../lib/policy/packs/cisss-cote-nord/articles.ts';
import type { LaurentidesClauseId } from '../../lib/policy/packs/cisss-laurentides/articles.ts';
import type { DutyRow } from '../../lib/policy/packs/duties-for.ts';
import { BUILTIN_PACKS } from '../../lib/policy/packs/index.ts';

describe('a clause id', () => {
  it('that no article holds does not compile in a duty', () => {
    const rows: readonly [DutyRow<CoteNordClauseId>, DutyRow<LaurentidesClauseId>] = [
      // @ts-expect-error: article 6 has three duties of loyalty, no fourth.
      { concern: 'organization-voice', clauses: ['cisss-cote-nord/6/loyaute/4'], exit: 'none' },
      // @ts-expect-error: the other establishment's clause.
      { concern: 'organization-voice', clauses: ['cisss-cote-nord/6/loyaute/3'], exit: 'none' },
    ];
    expect(rows).toHaveLength(2);
  });

  it.each(BUILTIN_PACKS)('that $name names anywhere is found in its text', (pack) => {
    const named = [
      ...pack.duties.flatMap(({ clauses }) => clauses),
      ...pack.definitions.map(({ clause }) => clause),
      ...(pack.landmarks ?? []).map(({ clause }) => clause),
      ...(pack.passages ?? []).map(({ clause }) => clause),
    ];
    for (const id of named) expect(findClause(pack, id)?.clause.id).toBe(id);
  });
});
