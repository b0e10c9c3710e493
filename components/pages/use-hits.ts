import { useMemo } from 'react';
import type { ClauseId } from '../../lib/policy/duty.ts';
import type { PolicyPack } from '../../lib/policy/pack.ts';
import { searchPolicy } from '../../lib/policy/search-policy.ts';
import type { Ranges } from './marked-text.tsx';

/** Where the searched words stand, passage by passage; empty without a query. */
export function useHits(pack: PolicyPack, query: string): ReadonlyMap<ClauseId, Ranges> {
  return useMemo(
    () =>
      new Map(query.trim() === '' ? [] : searchPolicy(pack, query).map(({ clauseId, ranges }) => [clauseId, ranges])),
    [pack, query],
  );
}
