import '../../components/styles/tokens.css';
import '../../components/styles/vigie.css';
import '../../components/styles/pages.css';
import '../../components/styles/trial.css';
import { createRoot } from 'react-dom/client';
import { Popup } from '../../components/pages/popup/popup.tsx';
import type { TabState } from '../../components/pages/popup/tab-state.ts';
import { formatDate, wordsIn } from '../../lib/i18n/pages.ts';
import { recentChange } from '../../lib/settings/recent-change.ts';
import { saveChoices } from '../../lib/settings/save-choices.ts';
import { readSnapshot, watchSnapshot } from '../../lib/settings/snapshot-store.ts';
import { CLOSED_DOOR, followTab } from './follow-tab.ts';
import { WITHOUT_TAB } from './without-tab.ts';

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
        {...WITHOUT_TAB}
        say={say}
        snapshot={snapshot}
        tab={tab}
        policyUpdated={changed && formatDate(language, changed)}
        onShow={(token) => {
          door.show(token);
          window.close();
        }}
        now={Date.now()}
        onCapacity={(capacity) => {
          // The tab remembers it for its site; without a draft it is what the person usually says.
          if (!door.speakAs(capacity)) void saveChoices({ capacity });
        }}
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
