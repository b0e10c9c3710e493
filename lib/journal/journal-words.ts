import type { Concern } from '../policy/concerns.ts';
import type { Surface } from '../policy/surfaces.ts';
import type { Decision } from './decision.ts';
import type { DecisionRow } from './journal-database.ts';

/** What an exported journal says to whoever opens it, in their language. */
export interface JournalWords {
  readonly column: Readonly<Record<keyof DecisionRow | 'total', string>>;
  surface(surface: Surface): string;
  concern(concern: Concern): string;
  decision(decision: Decision): string;
}
