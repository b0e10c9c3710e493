import type { Signs } from '../../lib/checker/signs/sign.ts';
import type { Concern } from '../../lib/policy/concerns.ts';

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
  /** Concerns on which a rule spoke, without proof of its own. */
  readonly ruled: ReadonlySet<Concern>;
  /** Concerns that a rule proved: signs have no say in them. */
  readonly proven: ReadonlySet<Concern>;
}

/** The concerns that signs may raise. */
export const LEARNED_CONCERNS = [
  'patient-identifier',
  'patient-indirect',
  'colleague-privacy',
  'organization-voice',
  'confidential-information',
  'organization-information',
  'disparagement',
  'discrimination',
  'harassment',
  'solicitation',
  'internal-exchange',
  'patient-relationship',
] as const satisfies readonly Concern[];

/** Is it known whether this text has the concern? */
export function isLabelled({ concerns, open }: Example, concern: Concern): boolean {
  return concerns.has(concern) || !open.has(concern);
}
