import type { PopupProps } from '../../components/pages/popup/popup.tsx';
import { loadTrial } from '../../lib/draft/load-trial.ts';
import { sayDuty } from '../../lib/messages/send.ts';
import { sayPremises } from '../../lib/settings/own-settings.ts';
import { saveChoices } from '../../lib/settings/save-choices.ts';
import type { TabDoor } from './follow-tab.ts';
import { openPolicy } from './open-policy.ts';

type Acts = Extract<keyof PopupProps, `on${string}`> | 'loadTrial';

/** What can be done in the popup; `door` leads to the tab under it, as it stands when something is asked there. */
export function popupActs(door: () => TabDoor): Pick<PopupProps, Acts> {
  return {
    onRead: openPolicy,
    onShow(token) {
      door().show(token);
      window.close();
    },
    onCapacity(capacity) {
      // The tab remembers it for its site; without a draft it is what the person usually says.
      if (!door().speakAs(capacity)) void saveChoices({ capacity });
    },
    onCopyField: async (frame) => navigator.clipboard.writeText(await door().askField(frame)),
    onSay: (status, minutes) => void sayDuty({ status, minutes }),
    onPremises: (isThere) => void sayPremises(isThere, Date.now()),
    onPause: (choice) => void saveChoices(choice),
    loadTrial,
  };
}
