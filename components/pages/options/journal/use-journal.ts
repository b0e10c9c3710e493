import { useCallback, useEffect, useState } from 'react';
import type { JournalDesk, JournalReading } from './journal-desk.ts';

/** What is known of the journal now; `waiting`: another tab holds it up. */
export type JournalState = JournalReading | { readonly state: 'reading' | 'waiting' };

/** Opens the journal, and reads it again whenever the person comes back to the page: they may have written meanwhile. */
export function useJournal(desk: JournalDesk): { readonly journal: JournalState; readonly reread: () => void } {
  const [journal, setJournal] = useState<JournalState>({ state: 'reading' });
  const reread = useCallback(() => {
    const wait = () => setJournal((known) => (known.state === 'open' ? known : { state: 'waiting' }));
    desk.read(wait).then(setJournal, () => setJournal({ state: 'unavailable' }));
  }, [desk]);
  useEffect(() => {
    const look = () => document.visibilityState === 'visible' && reread();
    reread();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [reread]);
  return { journal, reread };
}
