import type { Span } from '../types.ts';

/** Something of a draft that speaks for or against a concern: words, a class of words, an entity, a rule that spoke, the surface. */
export interface Sign {
  readonly name: string;
  /** Where it stands; absent for what is true of the whole draft. */
  readonly span?: Span;
}

/** Does the model weigh a sign of this name, or these two stems as neighbours? Learning asks for all of them. */
export type IsKnown = (name: string, next?: string) => boolean;

/** All signs of a draft, each name once. */
export interface Signs {
  /** Stems and pairs of stems: many, each of little weight. */
  readonly words: readonly Sign[];
  /** Classes of words, entities, rules and the surface. */
  readonly others: readonly Sign[];
}
