import '../../components/styles/tokens.css';
import '../../components/styles/vigie.css';
import '../../components/styles/pages.css';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { OptionsPage } from '../../components/pages/options/options-page.tsx';
import type { SaveSettings } from '../../components/pages/options/profile.ts';
import { wordsIn } from '../../lib/i18n/pages.ts';
import { eraseJournal } from '../../lib/journal/erase-journal.ts';
import { JournalDatabase } from '../../lib/journal/journal-database.ts';
import { CHROMIUM_ID } from '../../lib/kit/extension-ids.ts';
import { configurationReport } from '../../lib/settings/configuration-report.ts';
import { saveOwn } from '../../lib/settings/own-settings.ts';
import type { Snapshot } from '../../lib/settings/snapshot.ts';
import { readSnapshot, watchSnapshot } from '../../lib/settings/snapshot-store.ts';
import { configurationOf, thisHost } from './configuration-of.ts';
import { deployingFrom } from './deploying.ts';
import { packsFor } from './packs-for.ts';

/** Whoever stops keeping the journal keeps nothing of it: what it held goes first. */
const save: SaveSettings = async (changes) => {
  if (changes.journal === false) await eraseJournal(new JournalDatabase());
  await saveOwn(changes);
};

const container = document.getElementById('root');
if (container) void start(createRoot(container));

async function start(root: ReturnType<typeof createRoot>): Promise<void> {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  // Firefox has an id of its own; there the one of unpacked builds holds the place.
  const chromiumIdHere = browser.runtime.id.startsWith('{') ? CHROMIUM_ID : browser.runtime.id;
  const host = thisHost(browser.runtime.getManifest().version, navigator.userAgent);

  const render = (snapshot: Snapshot | undefined) => {
    // The background writes the first snapshot moments after an installation; until then there is nothing to set.
    if (snapshot === undefined) return;
    const words = wordsIn(snapshot.language);
    document.documentElement.lang = `${words.language}-CA`;
    document.title = words.say('options.title');
    const deployment = deployingFrom(snapshot, chromiumIdHere);
    const props = { words, snapshot, packs: packsFor(snapshot), timeZone, deployment, onSave: save };
    root.render(<OptionsPage {...props} configuration={configurationOf(configurationReport(snapshot, host))} />);
  };
  watchSnapshot(render, new AbortController().signal);
  render(await readSnapshot());
}
