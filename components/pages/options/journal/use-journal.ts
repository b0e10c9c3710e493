import { useCallback, useEffect, useState } from 'react';
import type { JournalDesk, JournalReading } from './journal-desk.ts';

/** What is known of the journal now; `waiting`: another tab holds it up. */
export type JournalState = JournalReading | { readonly state: 'reading' | 'waiting' };

/** Opens the journal, and reads it again whenever the person comes back to the page: they may have written meanwhile. */
export function useJournal(desk: JournalDesk): { readonly journal: JournalState; readonly reread: () => void } {
  const [journal, setJournal] = useState<JournalState>({ state: 'reading' });
  const reread = useCallback(() => {
    // What is shown already stays until it can be replaced as a whole.
    const unlessOpen = (next: JournalState) => setJournal((known) => (known.state === 'open' ? known : next));
    const watch = { onBlocked: () => unlessOpen({ state: 'waiting' }), onFirst: unlessOpen };
    desk.read(watch).then(setJournal, () => setJournal({ state: 'unavailable' }));
  }, [desk]);
  useEffect(() => {
    const look = () => document.visibilityState === 'visible' && reread();
    reread();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [reread]);
  return { journal, reread };
}
