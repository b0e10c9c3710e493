import type { JournalDesk, JournalFile, JournalReading } from '../../components/pages/options/journal/journal-desk.ts';
import { wordsIn } from '../../lib/i18n/pages.ts';
import { journalCounts } from '../../lib/journal/count-journal.ts';
import { eraseJournal } from '../../lib/journal/erase-journal.ts';
import { journalCsv, journalJson } from '../../lib/journal/export-journal.ts';
import { forgetOld } from '../../lib/journal/forget-old.ts';
import type { JournalDatabase } from '../../lib/journal/journal-database.ts';
import { JournalClosed, journalDoor, type OpenJournal } from '../../lib/journal/journal-door.ts';
import { journalNames } from '../../lib/journal/journal-names.ts';
import { readOlderJournals } from '../../lib/journal/older-journals.ts';
import { newestIn, rowsIn } from '../../lib/journal/rows-in.ts';
import { hadNoRoom } from '../../lib/messages/journal-room.ts';
import { localDay } from '../../lib/schedule/local-day.ts';
import { readSnapshot } from '../../lib/settings/snapshot-store.ts';
import { journalWordsIn } from './journal-words-in.ts';
import { keptApprovals } from './kept-approvals.ts';
import { saveAs } from './save-as.ts';

/** The page's side of the person's own database: the journal, and the traces of requests. */
export function openDesk() {
  let wait = () => {};
  const open = journalDoor({ onBlocked: () => wait() });
  const journal: JournalDesk = {
    read({ onBlocked, onFirst }) {
      wait = onBlocked;
      return readWith(open, onFirst);
    },
    erase: () => eraseJournal(open),
    save: (file) => saveFile(file, open),
  };
  return { journal, kept: keptApprovals(open) };
}

/** More than the page shows at first. */
const FIRST_ROWS = 20;

async function readWith(open: OpenJournal, onFirst: (reading: JournalReading) => void): Promise<JournalReading> {
  try {
    const database = await openTidied(open);
    const [isRenewed, isFull] = [(await journalNames()).length > 1, await hadNoRoom()];
    onFirst({ state: 'open', ...(await newestIn(database, FIRST_ROWS)), isRenewed, isFull });
    await untilIdle();
    const rows = await rowsIn(database);
    return { state: 'open', rows, total: rows.length, isRenewed, isFull };
  } catch (error) {
    console.warn('vigie: the journal could not be read', error);
    return { state: error instanceof JournalClosed ? error.reason : 'unavailable' };
  }
}

/** The page is drawn and answers first. A page in the background, which is never idle, waits for a second. */
function untilIdle(): Promise<unknown> {
  return new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 }));
}

/** What has had its time goes before anyone sees it. */
async function openTidied(open: OpenJournal): Promise<JournalDatabase> {
  const database = await open();
  const settings = await readSnapshot();
  if (settings) await forgetOld(settings, database, new Date());
  return database;
}

async function saveFile(file: JournalFile, open: OpenJournal): Promise<void> {
  const words = journalWordsIn(wordsIn((await readSnapshot())?.language ?? 'fr'));
  const rows = [...(await rowsIn(await openTidied(open))), ...(await readOlderJournals())];
  const today = localDay(new Date());
  if (file === 'json') saveAs(`vigie-journal-${today}.json`, journalJson(rows, today), 'application/json');
  else if (file === 'csv') saveAs(`vigie-journal-${today}.csv`, journalCsv(rows, words), 'text/csv');
  else saveAs('vigie-journal-nombres.csv', journalCounts(rows, words), 'text/csv');
}
