import '../../components/styles/tokens.css';
import '../../components/styles/vigie.css';
import '../../components/styles/pages.css';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/pages/popup/popup.tsx';
import type { TabState } from '../../components/pages/popup/tab-state.ts';
import { wordsIn } from '../../lib/i18n/pages.ts';
import { sayDuty } from '../../lib/messages/send.ts';
import { establishmentOf } from '../../lib/policy/article-number.ts';
import type { ClauseId } from '../../lib/policy/duty.ts';
import { policyAddress } from '../../lib/policy/policy-address.ts';
import { sayPremises } from '../../lib/settings/own-settings.ts';
import { saveChoices } from '../../lib/settings/save-choices.ts';
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
    document.documentElement.lang = `${language}-CA`;
    root.render(
      <Popup
        say={say}
        snapshot={snapshot}
        tab={tab}
        onRead={(clause) => openPolicy(clause)}
        onShow={(token) => {
          door.show(token);
          window.close();
        }}
        now={Date.now()}
        onSay={(status, minutes) => void sayDuty({ status, minutes })}
        onPremises={(isThere) => void sayPremises(isThere, Date.now())}
        onCapacity={(capacity) => void saveChoices({ capacity })}
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
  const url = browser.runtime.getURL(policyAddress({ establishment: establishmentOf(clause), clause }));
  void browser.tabs.create({ url });
}
