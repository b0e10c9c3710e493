import { vi } from 'vitest';
import type {
  JournalDesk,
  JournalReading,
  JournalRow,
} from '../../../components/pages/options/journal/journal-desk.ts';

/** A desk whose journal holds these rows, newest first, or stands as told. */
export function deskOf(found: readonly JournalRow[] | JournalReading) {
  const reading: JournalReading =
    'state' in found ? found : { state: 'open', rows: found, total: found.length, isRenewed: false, isFull: false };
  return {
    read: vi.fn<JournalDesk['read']>().mockResolvedValue(reading),
    erase: vi.fn<JournalDesk['erase']>().mockResolvedValue(undefined),
    save: vi.fn<JournalDesk['save']>().mockResolvedValue(undefined),
  } satisfies JournalDesk;
}
