import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { NOTICE_ADDRESS } from '../components/pages/options-address.ts';
import { journalDoor, type OpenJournal } from '../lib/journal/journal-door.ts';
import type { Handlers } from '../lib/messages/answer.ts';
import { answerMessages } from '../lib/messages/answer-messages.ts';
import { HOURS_HANDLERS } from '../lib/messages/hours-handlers.ts';
import { journalHandlers } from '../lib/messages/journal-handlers.ts';
import { relayOpenCard } from '../lib/messages/open-card-command.ts';
import { startFirstRun } from '../lib/messages/start-first-run.ts';
import { startTidying } from '../lib/messages/start-tidying.ts';
import { badgeOf } from '../lib/messages/toolbar-badge.ts';
import { establishmentOf } from '../lib/policy/article-number.ts';
import { BUILTIN_PACKS } from '../lib/policy/packs/index.ts';
import { policyAddress } from '../lib/policy/policy-address.ts';
import { claimWeek } from '../lib/settings/claim-week.ts';
import { onWake, wakeAt } from '../lib/settings/duty-alarm.ts';
import { startPublishing } from '../lib/settings/publish-snapshot.ts';
import type { Language } from '../lib/settings/snapshot.ts';
import { readSnapshot } from '../lib/settings/snapshot-store.ts';

export default defineBackground(() => {
  const language: Language = browser.i18n.getUILanguage().startsWith('en') ? 'en' : 'fr';
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const parts = { storage: browser.storage, packs: BUILTIN_PACKS, language, timeZone, now: Date.now };
  const publish = startPublishing({ ...parts, wake: wakeAt });
  const journal = journalDoor();
  const tidyNow = startTidying(journal, publish);
  onWake(tidyNow);
  answerMessages(handlersWith(journal));
  relayOpenCard();
  // Firefox starts the background page of a new session only for whoever listens to onStartup.
  browser.runtime.onStartup.addListener(tidyNow);
  startFirstRun(publish, NOTICE_ADDRESS);
  void publish();
});

function handlersWith(journal: OpenJournal): Handlers {
  return {
    ...HOURS_HANDLERS,
    ...journalHandlers(journal),
    'open-clause': async ({ clauseId }) => {
      const address = policyAddress({ establishment: establishmentOf(clauseId), clause: clauseId });
      await browser.tabs.create({ url: browser.runtime.getURL(address) });
      return { opened: true };
    },
    'claim-acceptance-week': async () => {
      const { sharedDevice = true } = (await readSnapshot()) ?? {};
      return { isFirst: await claimWeek(sharedDevice, new Date(), browser.storage) };
    },
    'show-count': async ({ count, severity }, { tab }) => {
      if (tab?.id === undefined) return { shown: false };
      const { text, color } = badgeOf(count, severity);
      await browser.action.setBadgeText({ tabId: tab.id, text });
      await browser.action.setBadgeBackgroundColor({ tabId: tab.id, color });
      return { shown: true };
    },
  };
}
