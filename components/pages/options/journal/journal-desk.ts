import type { Decision } from '../../../../lib/journal/decision.ts';
import type { Concern } from '../../../../lib/policy/concerns.ts';
import type { ClauseId } from '../../../../lib/policy/duty.ts';
import type { Surface } from '../../../../lib/policy/surfaces.ts';

/** One row as the page shows it. */
export interface JournalRow {
  /** ISO day, where the person was. */
  readonly day: string;
  readonly surface: Surface;
  readonly concern: Concern;
  readonly clause: ClauseId;
  readonly decision: Decision;
}

/** What was found when the journal was opened. */
export type JournalReading =
  | {
      readonly state: 'open';
      /** Newest first. */
      readonly rows: readonly JournalRow[];
      /** How many there are: more than `rows` while the rest is still read. */
      readonly total: number;
      /** An earlier journal was damaged, and this one took its place. */
      readonly isRenewed: boolean;
      /** The device had no room for the last row. */
      readonly isFull: boolean;
    }
  /** `newer`: a later version of Vigie kept it; `unavailable`: the browser gives none. */
  | { readonly state: 'newer' | 'unavailable' };

/** `counts` holds no row, and no count that few texts make up. */
export type JournalFile = 'csv' | 'json' | 'counts';

/** What is told of a reading on its way. */
export interface ReadingWatch {
  /** Another tab holds it up; it goes on as soon as that tab lets go. */
  onBlocked(): void;
  /** The newest rows, which are there long before all of ten thousand. */
  onFirst(reading: JournalReading): void;
}

/** What the page can ask about the journal. */
export interface JournalDesk {
  read(watch: ReadingWatch): Promise<JournalReading>;
  /** Erases every row; rejects when they are still there. */
  erase(): Promise<void>;
  /** Hands a file to the browser's own way of saving. */
  save(file: JournalFile): Promise<void>;
}
