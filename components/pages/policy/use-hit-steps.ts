import { useMemo, useState } from 'react';
import { clauseAnchor } from '../../../lib/policy/clause-anchor.ts';
import type { ClauseId } from '../../../lib/policy/duty.ts';
import type { PolicyPack } from '../../../lib/policy/pack.ts';
import type { Ranges } from '../marked-text.tsx';

/** The passages that a search found, one after the other as they stand in the text. */
export interface HitSteps {
  readonly total: number;
  /** From 1; 0 before the first step. */
  readonly position: number;
  readonly current: ClauseId | undefined;
  /** Brings the next passage (1) or the one before (-1) into view; after the last comes the first. */
  readonly go: (step: 1 | -1) => void;
}

/** Steps through the found passages, from the one that the address opened where there is one. */
export function useHitSteps(
  pack: PolicyPack,
  hits: ReadonlyMap<ClauseId, Ranges>,
  opened: ClauseId | undefined,
): HitSteps {
  const [current, setCurrent] = useState(opened);
  const order = useMemo(() => clauseIdsOf(pack).filter((id) => hits.has(id)), [pack, hits]);
  const index = current === undefined ? -1 : order.indexOf(current);
  const go = (step: 1 | -1) => {
    const first = step === 1 ? 0 : -1;
    const next = order.at(index === -1 ? first : (index + step) % order.length);
    if (next === undefined) return;
    setCurrent(next);
    document.getElementById(clauseAnchor(next))?.scrollIntoView({ block: 'center' });
  };
  return { total: order.length, position: index + 1, current: index === -1 ? undefined : current, go };
}

/** Every passage, in the document's order. */
export function clauseIdsOf({ articles }: PolicyPack): readonly ClauseId[] {
  return articles.flatMap(({ clauses }) => clauses.map(({ id }) => id));
}
