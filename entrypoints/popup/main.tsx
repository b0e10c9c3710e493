import '../../components/styles/tokens.css';
import '../../components/styles/vigie.css';
import '../../components/styles/pages.css';
import { createRoot } from 'react-dom/client';
import { Popup } from '../../components/pages/popup/popup.tsx';
import type { TabState } from '../../components/pages/popup/tab-state.ts';
import { formatDate, wordsIn } from '../../lib/i18n/pages.ts';
import { sayDuty } from '../../lib/messages/send.ts';
import { sayPremises } from '../../lib/settings/own-settings.ts';
import { recentChange } from '../../lib/settings/recent-change.ts';
import { saveChoices } from '../../lib/settings/save-choices.ts';
import { readSnapshot, watchSnapshot } from '../../lib/settings/snapshot-store.ts';
import { CLOSED_DOOR, followTab } from './follow-tab.ts';
import { openPolicy } from './open-policy.ts';

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
        onRead={openPolicy}
        onShow={(token) => {
          door.show(token);
          window.close();
        }}
        now={Date.now()}
        onSay={(status, minutes) => void sayDuty({ status, minutes })}
        onPremises={(isThere) => void sayPremises(isThere, Date.now())}
        onPause={(choice) => void saveChoices(choice)}
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
