import '../../components/styles/tokens.css';
import '../../components/styles/vigie.css';
import '../../components/styles/pages.css';
import { createRoot } from 'react-dom/client';
import { OptionsPage } from '../../components/pages/options/options-page.tsx';
import type { SaveSettings } from '../../components/pages/options/profile.ts';
import { wordsIn } from '../../lib/i18n/pages.ts';
import { eraseJournal } from '../../lib/journal/erase-journal.ts';
import { JournalDatabase } from '../../lib/journal/journal-database.ts';
import { eraseApprovals, listApprovals } from '../../lib/journal/keep-approval.ts';
import { readHours } from '../../lib/settings/hours-store.ts';
import { saveChoices } from '../../lib/settings/save-choices.ts';
import type { Snapshot } from '../../lib/settings/snapshot.ts';
import { readSnapshot, watchSnapshot } from '../../lib/settings/snapshot-store.ts';
import { packsFor } from './packs-for.ts';
import { readCalendarFile } from './read-calendar-file.ts';

const database = new JournalDatabase();

/** Whoever stops keeping the journal keeps nothing of it: what it held goes first. */
const save: SaveSettings = async (changes) => {
  if (changes.journal === false) await eraseJournal(database);
  await saveChoices(changes);
};

const container = document.getElementById('root');
if (container) void start(createRoot(container));

async function start(root: ReturnType<typeof createRoot>): Promise<void> {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();

  // Expected: private browsing and damaged profiles have no database, and then no traces.
  let approvals = await listApprovals(database, new Date()).catch(() => []);

  const render = async (snapshot: Snapshot | undefined) => {
    // The background writes the first snapshot moments after an installation; until then there is nothing to set.
    if (snapshot === undefined) return;
    const hours = await readHours();
    const words = wordsIn(snapshot.language);
    document.documentElement.lang = `${words.language}-CA`;
    document.title = words.say('options.title');
    root.render(
      <OptionsPage
        {...{ words, snapshot, hours, timeZone, approvals }}
        packs={packsFor(snapshot)}
        now={Date.now()}
        onCalendar={readCalendarFile}
        onSave={save}
        onEraseApprovals={async () => {
          await eraseApprovals(database);
          approvals = [];
          await render(snapshot);
        }}
      />,
    );
  };
  watchSnapshot((snapshot) => void render(snapshot), new AbortController().signal);
  await render(await readSnapshot());
}
