import { browser } from 'wxt/browser';
import { offerFirstRun } from '../settings/offer-first-run.ts';
import type { Snapshot } from '../settings/snapshot.ts';

/** Opens the notice at this address after an installation; an update opens nothing. */
export function startFirstRun(publish: () => Promise<Snapshot | undefined>, notice: `/options.html${string}`): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install') return;
    void offerFirstRun(publish, () => browser.tabs.create({ url: browser.runtime.getURL(notice) }));
  });
}
