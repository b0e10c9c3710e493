import type { Finding } from '../checker/types.ts';
import type { Case, Concern } from '../policy/concerns.ts';
import type { ClauseId, Exit, Mode, Severity } from '../policy/duty.ts';

/** A finding seen through pack, profile, capacity, surface class and settings. */
export interface Warning {
  /** Stable while the passage and the rule are the same: `rule|case|excerpt`, never stored. */
  readonly id: string;
  readonly concern: Concern;
  readonly case: Case;
  readonly severity: Severity;
  readonly mode: Mode;
  /** At least one, in the order in which they are quoted. */
  readonly clauses: readonly ClauseId[];
  readonly exit: Exit;
  /** Absent for context concerns: nothing in the text is underlined. */
  readonly finding?: Finding;
  /** Of a reminder that is shown once for a stretch of time: the instant that names it, in ms since 1970. */
  readonly spell?: number;
  /** Values the words of a context warning need (`{time}` of work-hours). */
  readonly values?: Readonly<Record<string, string>>;
}
