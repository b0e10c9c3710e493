import Dexie, { type Table } from 'dexie';
import type { Concern } from '../policy/concerns.ts';
import type { ClauseId } from '../policy/duty.ts';
import type { Site, Surface } from '../policy/surfaces.ts';
import type { ApprovalState } from './approval.ts';
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

/** The trace of one request for approval, on request. The text is not in it, and cannot be had back from it. */
export interface ApprovalRow {
  /** HMAC-SHA-256 of the text, in hexadecimal. */
  readonly digest: string;
  readonly platform: Site;
  /** On which it was asked for, where the person is. */
  readonly day: string;
  readonly state: ApprovalState;
}

/** The key of the digests, beside them: whoever erases the traces erases it too. */
export interface ApprovalKeyRow {
  readonly id: 'own';
  /** 32 random bytes in hexadecimal. */
  readonly key: string;
}

/** What a database is opened with, where it is not the browser's own. */
export interface JournalOptions {
  readonly indexedDB?: IDBFactory;
  readonly IDBKeyRange?: typeof IDBKeyRange;
}

/** The newest of the versions below. */
export const JOURNAL_VERSION = 3;

/** The person's own record, in the extension's origin: for the background and our pages, never for a content script. */
export class JournalDatabase extends Dexie {
  readonly decisions: Table<DecisionRow, number, DecisionRow>;
  readonly approvals: Table<ApprovalRow, string, ApprovalRow>;
  readonly approvalKeys: Table<ApprovalKeyRow, string, ApprovalKeyRow>;

  constructor(name = 'vigie', options: JournalOptions = {}) {
    // A row that was said to be kept is on the disk: rows are rare, and a machine may go down right after one.
    super(name, { ...options, chromeTransactionDurability: 'strict' });
    this.version(1).stores({ decisions: '++, day, concern' });
    this.version(2).stores({ approvals: '&digest, day', approvalKeys: '&id' });
    // Rows are read all at once: an index by concern was written with each of them and never asked.
    this.version(JOURNAL_VERSION).stores({ decisions: '++, day' });
    this.decisions = this.table('decisions');
    this.approvals = this.table('approvals');
    this.approvalKeys = this.table('approvalKeys');
  }
}
