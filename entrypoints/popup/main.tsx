import '../../components/styles/tokens.css';
import '../../components/styles/vigie.css';
import '../../components/styles/pages.css';
import '../../components/styles/trial.css';
import { createRoot } from 'react-dom/client';
import { Popup } from '../../components/pages/popup/popup.tsx';
import type { TabState } from '../../components/pages/popup/tab-state.ts';
import { formatDate, wordsIn } from '../../lib/i18n/pages.ts';
import { recentChange } from '../../lib/settings/recent-change.ts';
import type { Snapshot } from '../../lib/settings/snapshot.ts';
import { readSnapshot, watchSnapshot } from '../../lib/settings/snapshot-store.ts';
import { CLOSED_DOOR, followTab } from './follow-tab.ts';
import { popupActs } from './popup-acts.ts';

const container = document.getElementById('root');
if (container) void start(createRoot(container));

async function start(root: ReturnType<typeof createRoot>): Promise<void> {
  let snapshot: Snapshot | undefined;
  let tab: TabState = { kind: 'waiting' };
  let door = CLOSED_DOOR;
  let isRead = false;
  const acts = popupActs(() => door);

  const render = () => {
    if (!isRead) return;
    const { say, language } = wordsIn(snapshot?.language ?? 'fr');
    const changed = snapshot && recentChange(snapshot, new Date());
    const policyUpdated = changed && formatDate(language, changed);
    document.documentElement.lang = `${language}-CA`;
    root.render(<Popup {...acts} {...{ say, snapshot, tab, policyUpdated }} now={Date.now()} />);
  };
  // Asked before the settings are read: the tab answers meanwhile.
  const following = followTab((next) => {
    tab = next;
    render();
  });
  snapshot = await readSnapshot();
  isRead = true;
  render();
  watchSnapshot((next) => {
    snapshot = next;
    render();
  }, new AbortController().signal);
  door = await following;
}
