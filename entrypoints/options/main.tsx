import './styles.ts';
import { createRoot } from 'react-dom/client';
import type { KeptApproval } from '../../components/pages/options/approvals-section.tsx';
import { OptionsPage } from '../../components/pages/options/options-page.tsx';
import { wordsIn } from '../../lib/i18n/pages.ts';
import { readHours } from '../../lib/settings/hours-store.ts';
import type { Snapshot } from '../../lib/settings/snapshot.ts';
import { readSnapshot, watchSnapshot } from '../../lib/settings/snapshot-store.ts';
import { configurationOf } from './configuration-of.ts';
import { deployingFrom } from './deploying.ts';
import { openDesk } from './open-desk.ts';
import { packsFor } from './packs-for.ts';
import { readCalendarFile } from './read-calendar-file.ts';
import { saveWith } from './save-with.ts';
import { findShortcut } from './shortcut.ts';

const { journal, kept } = openDesk();

const container = document.getElementById('root');
if (container) void start(createRoot(container));

async function start(root: ReturnType<typeof createRoot>): Promise<void> {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const shortcut = await findShortcut();
  let approvals: readonly KeptApproval[] = [];

  const render = async (snapshot: Snapshot | undefined) => {
    // The background writes the first snapshot moments after an installation; until then there is nothing to set.
    if (snapshot === undefined) return;
    const hours = await readHours();
    const words = wordsIn(snapshot.language);
    document.documentElement.lang = `${words.language}-CA`;
    document.title = words.say('options.title');
    root.render(
      <OptionsPage
        {...{ words, snapshot, hours, timeZone, journal, shortcut }}
        approvals={snapshot.sharedDevice ? [] : approvals}
        packs={packsFor(snapshot)}
        configuration={configurationOf(snapshot)}
        deployment={deployingFrom(snapshot)}
        now={Date.now()}
        onCalendar={readCalendarFile}
        onSave={saveWith(journal.erase)}
        onEraseApprovals={async () => {
          await kept.erase();
          await listAnew();
        }}
      />,
    );
  };
  // The page does not wait for a database that another tab may hold up.
  const listAnew = async () => {
    approvals = await kept.list();
    await render(await readSnapshot());
  };
  watchSnapshot((snapshot) => void render(snapshot), new AbortController().signal);
  await render(await readSnapshot());
  await listAnew();
}
