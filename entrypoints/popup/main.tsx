import '../../components/styles/tokens.css';
import '../../components/styles/vigie.css';
import '../../components/styles/pages.css';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/pages/popup/popup.tsx';
import type { TabState } from '../../components/pages/popup/tab-state.ts';
import { formatDate, wordsIn } from '../../lib/i18n/pages.ts';
import { establishmentOf } from '../../lib/policy/article-number.ts';
import type { ClauseId } from '../../lib/policy/duty.ts';
import { policyAddress } from '../../lib/policy/policy-address.ts';
import { saveOwn } from '../../lib/settings/own-settings.ts';
import { recentChange } from '../../lib/settings/recent-change.ts';
import { readSnapshot, watchSnapshot } from '../../lib/settings/snapshot-store.ts';
import { CLOSED_DOOR, followTab } from './follow-tab.ts';

const container = document.getElementById('root');
if (container) void start(createRoot(container));

async function start(root: ReturnType<typeof createRoot>): Promise<void> {
  let snapshot = await readSnapshot();
  let tab: TabState = { kind: 'waiting' };
  let door = CLOSED_DOOR;

  const render = () => {
    const { say, language } = wordsIn(snapshot?.language ?? 'fr');
    const changed = snapshot && recentChange(snapshot, new Date());
    document.documentElement.lang = `${language}-CA`;
    root.render(
      <Popup
        say={say}
        snapshot={snapshot}
        tab={tab}
        policyUpdated={changed && formatDate(language, changed)}
        onRead={(clause) => openPolicy(clause)}
        onShow={(token) => {
          door.show(token);
          window.close();
        }}
        onCapacity={(capacity) => void saveOwn({ capacity })}
        onCopyField={async (frame) => navigator.clipboard.writeText(await door.askField(frame))}
      />,
    );
  };
  render();
  watchSnapshot((next) => {
    snapshot = next;
    render();
  }, new AbortController().signal);
  door = await followTab((next) => {
    tab = next;
    render();
  });
}

function openPolicy(clause: ClauseId): void {
  const address = policyAddress({ establishment: establishmentOf(clause), clause });
  void browser.tabs.create({ url: browser.runtime.getURL(address) });
}
