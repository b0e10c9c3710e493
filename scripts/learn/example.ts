import type { Signs } from '../../lib/checker/signs/sign.ts';
import { CONCERNS, type Concern, isCase } from '../../lib/policy/concerns.ts';

/** A labelled text of the corpus as the model sees it. */
export interface Example {
  /** Who wrote it: a model that is measured on a hand's texts has learned from the other hands'. */
  readonly hand: string;
  readonly signs: Signs;
  readonly concerns: ReadonlySet<Concern>;
  /** Concerns that are neither right nor wrong here. */
  readonly open: ReadonlySet<Concern>;
  /** Nothing in it is to be pointed at. */
  readonly isHarmless: boolean;
  /** Of the texts that have nothing to do with work: what they are flagged with is a silly alarm. */
  readonly isOrdinary: boolean;
  /** Concerns on which a rule spoke: signs have nothing to add there. */
  readonly ruled: ReadonlySet<Concern>;
}

/** The concerns that signs may raise: those that have a case for it. */
export const LEARNED_CONCERNS = CONCERNS.filter((concern) => isCase(`${concern}.signs`));

/** Is it known whether this text has the concern? */
export function isLabelled({ concerns, open }: Example, concern: Concern): boolean {
  return concerns.has(concern) || !open.has(concern);
}
