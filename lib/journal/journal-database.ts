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

/** The person's own record, in the extension's origin: for the background and our pages, never for a content script. */
export class JournalDatabase extends Dexie {
  readonly decisions: Table<DecisionRow, number, DecisionRow>;
  readonly approvals: Table<ApprovalRow, string, ApprovalRow>;
  readonly approvalKeys: Table<ApprovalKeyRow, string, ApprovalKeyRow>;

  constructor(name = 'vigie') {
    super(name);
    this.version(1).stores({ decisions: '++, day, concern' });
    this.version(2).stores({ approvals: '&digest, day', approvalKeys: '&id' });
    this.decisions = this.table('decisions');
    this.approvals = this.table('approvals');
    this.approvalKeys = this.table('approvalKeys');
  }
}
