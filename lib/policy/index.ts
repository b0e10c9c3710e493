export { lowerMode } from './compare-modes.ts';
export { CASES, type Case, CONCERNS, type Concern, concernOf, isCase, isConcern } from './concerns.ts';
export type { ClauseId, Duty, Exit, Mode, Ruling, Severity } from './duty.ts';
export { findClause } from './find-clause.ts';
export { findRuling, type RulingQuestion } from './find-ruling.ts';
export type { Article, Clause, Contact, Definition, PolicyPack } from './pack.ts';
export type { Capacity, Role } from './people.ts';
export { articleNumberOf, type ClauseQuote, quoteClause } from './quote-clause.ts';
export { type Surface, type SurfaceClass, surfaceClassOf } from './surfaces.ts';
