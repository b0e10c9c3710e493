import { browser } from 'wxt/browser';
import { claimReminder } from '../settings/claim-reminder.ts';
import { sayDuty } from '../settings/say-duty.ts';
import { readSnapshot } from '../settings/snapshot-store.ts';
import type { Handlers } from './answer.ts';

/** Background side: what is asked about the hours. On a shared device nothing that a person says of theirs is kept. */
export const HOURS_HANDLERS: Pick<Handlers, 'claim-reminder' | 'say-duty'> = {
  'claim-reminder': async ({ concern, spell }) => ({
    isFirst: await claimReminder(concern, spell, browser.storage.session),
  }),
  'say-duty': async ({ status, minutes }) => {
    const { sharedDevice = true } = (await readSnapshot()) ?? {};
    if (!sharedDevice) await sayDuty(status, minutes, Date.now());
    return { said: !sharedDevice };
  },
};
