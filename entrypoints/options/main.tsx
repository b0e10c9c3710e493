import '../../components/styles/tokens.css';
import '../../components/styles/vigie.css';
import '../../components/styles/pages.css';
import '../../components/styles/notice.css';
import '../../components/styles/hours-lanes.css';
import { createRoot } from 'react-dom/client';
import { OptionsPage } from '../../components/pages/options/options-page.tsx';
import { wordsIn } from '../../lib/i18n/pages.ts';
import { JournalDatabase } from '../../lib/journal/journal-database.ts';
import { eraseApprovals, listApprovals } from '../../lib/journal/keep-approval.ts';
import { readHours } from '../../lib/settings/hours-store.ts';
import type { Snapshot } from '../../lib/settings/snapshot.ts';
import { readSnapshot, watchSnapshot } from '../../lib/settings/snapshot-store.ts';
import { configurationOf } from './configuration-of.ts';
import { deployingFrom } from './deploying.ts';
import { packsFor } from './packs-for.ts';
import { readCalendarFile } from './read-calendar-file.ts';
import { saveWith } from './save-with.ts';
import { findShortcut } from './shortcut.ts';

const database = new JournalDatabase();

const container = document.getElementById('root');
if (container) void start(createRoot(container));

async function start(root: ReturnType<typeof createRoot>): Promise<void> {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  // Expected: private browsing and damaged profiles have no database, and then no traces.
  const shortcut = await findShortcut();
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
        {...{ words, snapshot, hours, timeZone, shortcut }}
        approvals={snapshot.sharedDevice ? [] : approvals}
        packs={packsFor(snapshot)}
        configuration={configurationOf(snapshot)}
        deployment={deployingFrom(snapshot)}
        now={Date.now()}
        onCalendar={readCalendarFile}
        onSave={saveWith(database)}
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
