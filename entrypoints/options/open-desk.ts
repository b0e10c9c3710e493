import type { JournalDesk, JournalFile, JournalReading } from '../../components/pages/options/journal/journal-desk.ts';
import { wordsIn } from '../../lib/i18n/pages.ts';
import { journalCounts } from '../../lib/journal/count-journal.ts';
import { eraseJournal } from '../../lib/journal/erase-journal.ts';
import { journalCsv, journalJson } from '../../lib/journal/export-journal.ts';
import { forgetOld } from '../../lib/journal/forget-old.ts';
import type { DecisionRow } from '../../lib/journal/journal-database.ts';
import { JournalClosed, journalDoor, type OpenJournal } from '../../lib/journal/journal-door.ts';
import { journalNames } from '../../lib/journal/journal-names.ts';
import { readOlderJournals } from '../../lib/journal/older-journals.ts';
import { rowsIn } from '../../lib/journal/rows-in.ts';
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
    read(onBlocked) {
      wait = onBlocked;
      return readWith(open);
    },
    erase: () => eraseJournal(open),
    save: (file) => saveFile(file, open),
  };
  return { journal, kept: keptApprovals(open) };
}

async function readWith(open: OpenJournal): Promise<JournalReading> {
  try {
    const rows = await keptRows(open);
    return { state: 'open', rows, isRenewed: (await journalNames()).length > 1, isFull: await hadNoRoom() };
  } catch (error) {
    console.warn('vigie: the journal could not be read', error);
    return { state: error instanceof JournalClosed ? error.reason : 'unavailable' };
  }
}

/** What has had its time goes before anyone sees it. */
async function keptRows(open: OpenJournal): Promise<readonly DecisionRow[]> {
  const database = await open();
  const settings = await readSnapshot();
  if (settings) await forgetOld(settings, database, new Date());
  return rowsIn(database);
}

async function saveFile(file: JournalFile, open: OpenJournal): Promise<void> {
  const words = journalWordsIn(wordsIn((await readSnapshot())?.language ?? 'fr'));
  const rows = [...(await keptRows(open)), ...(await readOlderJournals())];
  const today = localDay(new Date());
  if (file === 'json') saveAs(`vigie-journal-${today}.json`, journalJson(rows, today), 'application/json');
  else if (file === 'csv') saveAs(`vigie-journal-${today}.csv`, journalCsv(rows, words), 'text/csv');
  else saveAs('vigie-journal-nombres.csv', journalCounts(rows, words), 'text/csv');
}
