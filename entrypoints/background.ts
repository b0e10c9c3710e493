import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { JournalDatabase } from '../lib/journal/journal-database.ts';
import { keepApproval, knownApprovals } from '../lib/journal/keep-approval.ts';
import { recordDecision } from '../lib/journal/record-decision.ts';
import { tidyJournal } from '../lib/journal/tidy-journal.ts';
import type { Handlers } from '../lib/messages/answer.ts';
import { answerMessages } from '../lib/messages/answer-messages.ts';
import { relayOpenCard } from '../lib/messages/open-card-command.ts';
import { badgeOf } from '../lib/messages/toolbar-badge.ts';
import { establishmentOf } from '../lib/policy/article-number.ts';
import { BUILTIN_PACKS } from '../lib/policy/packs/index.ts';
import { policyAddress } from '../lib/policy/policy-address.ts';
import { claimWeek } from '../lib/settings/claim-week.ts';
import { offerFirstChoice } from '../lib/settings/offer-first-choice.ts';
import { startPublishing } from '../lib/settings/publish-snapshot.ts';
import { readSnapshot } from '../lib/settings/snapshot-store.ts';

export default defineBackground(() => {
  const language = browser.i18n.getUILanguage().startsWith('en') ? 'en' : 'fr';
  const publish = startPublishing({ storage: browser.storage, packs: BUILTIN_PACKS, language });
  const journal = new JournalDatabase();
  answerMessages(handlersWith(journal));
  relayOpenCard();
  // Firefox starts the background page of a new session only for whoever listens to onStartup.
  browser.runtime.onStartup.addListener(() => {
    void publish().then((snapshot) => tidyJournal(snapshot, journal, new Date()));
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void offerFirstChoice(publish, () => browser.runtime.openOptionsPage());
  });
  void publish();
});

function handlersWith(journal: JournalDatabase): Handlers {
  return {
    'open-clause': async ({ clauseId }) => {
      const address = policyAddress({ establishment: establishmentOf(clauseId), clause: clauseId });
      await browser.tabs.create({ url: browser.runtime.getURL(address) });
      return { opened: true };
    },
    'record-decision': async (facts) => {
      return { recorded: (await recordDecision(facts, await readSnapshot(), journal, new Date())) === 'kept' };
    },
    'claim-acceptance-week': async () => {
      const { sharedDevice = true } = (await readSnapshot()) ?? {};
      return { isFirst: await claimWeek(sharedDevice, new Date(), browser.storage) };
    },
    'know-approvals': async ({ forWriting }) => knownApprovals(forWriting, await readSnapshot(), journal, new Date()),
    'keep-approval': async (facts) => ({ kept: await keepApproval(facts, await readSnapshot(), journal, new Date()) }),
    'show-count': async ({ count, severity }, { tab }) => {
      if (tab?.id === undefined) return { shown: false };
      const { text, color } = badgeOf(count, severity);
      await browser.action.setBadgeText({ tabId: tab.id, text });
      await browser.action.setBadgeBackgroundColor({ tabId: tab.id, color });
      return { shown: true };
    },
  };
}
