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
import { saveOwn } from '../../lib/settings/own-settings.ts';
import type { Snapshot } from '../../lib/settings/snapshot.ts';
import { readSnapshot, watchSnapshot } from '../../lib/settings/snapshot-store.ts';
import { configurationOf } from './configuration-of.ts';
import { deployingFrom } from './deploying.ts';
import { packsFor } from './packs-for.ts';

const database = new JournalDatabase();

/** Whoever stops keeping the journal keeps nothing of it: what it held goes first. */
const save: SaveSettings = async (changes) => {
  if (changes.journal === false) await eraseJournal(database);
  await saveOwn(changes);
};

const container = document.getElementById('root');
if (container) void start(createRoot(container));

async function start(root: ReturnType<typeof createRoot>): Promise<void> {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  // Expected: private browsing and damaged profiles have no database, and then no traces.
  let approvals = await listApprovals(database, new Date()).catch(() => []);

  const render = (snapshot: Snapshot | undefined) => {
    // The background writes the first snapshot moments after an installation; until then there is nothing to set.
    if (snapshot === undefined) return;
    const words = wordsIn(snapshot.language);
    document.documentElement.lang = `${words.language}-CA`;
    document.title = words.say('options.title');
    root.render(
      <OptionsPage
        {...{ words, snapshot, timeZone, approvals }}
        packs={packsFor(snapshot)}
        configuration={configurationOf(snapshot)}
        deployment={deployingFrom(snapshot)}
        onSave={save}
        onEraseApprovals={async () => {
          await eraseApprovals(database);
          approvals = [];
          render(snapshot);
        }}
      />,
    );
  };
  watchSnapshot(render, new AbortController().signal);
  render(await readSnapshot());
}
