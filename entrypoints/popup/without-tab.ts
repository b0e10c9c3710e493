import type { PopupProps } from '../../components/pages/popup/popup.tsx';
import { loadTrial } from '../../lib/draft/load-trial.ts';
import { sayDuty } from '../../lib/messages/send.ts';
import { sayPremises } from '../../lib/settings/own-settings.ts';
import { saveChoices } from '../../lib/settings/save-choices.ts';
import { openPolicy } from './open-policy.ts';

/** What the popup does without asking the tab under it. */
export const WITHOUT_TAB: Pick<PopupProps, 'onRead' | 'onSay' | 'onPremises' | 'onPause' | 'loadTrial'> = {
  onRead: openPolicy,
  onSay: (status, minutes) => void sayDuty({ status, minutes }),
  onPremises: (isThere) => void sayPremises(isThere, Date.now()),
  onPause: (choice) => void saveChoices(choice),
  loadTrial,
};
