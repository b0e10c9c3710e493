import Dexie, { type Table } from 'dexie';
import type { Concern } from '../policy/concerns.ts';
import type { ClauseId } from '../policy/duty.ts';
import type { Surface } from '../policy/surfaces.ts';
import type { Decision } from './decision.ts';

/** One decision, as much as is ever kept of it: no hour, no reason, no word, no name, no address. */
export interface DecisionRow {
  /** `2026-11-21`, where the person is. */
  readonly day: string;
  readonly surface: Surface;
  readonly rule: string;
  readonly concern: Concern;
  readonly clause: ClauseId;
  readonly decision: Decision;
}

/** The person's own record, in the extension's origin: for the background and our pages, never for a content script. */
export class JournalDatabase extends Dexie {
  readonly decisions: Table<DecisionRow, number, DecisionRow>;

  constructor(name = 'vigie') {
    super(name);
    this.version(1).stores({ decisions: '++, day, concern' });
    this.decisions = this.table('decisions');
  }
}
