import { browser } from 'wxt/browser';
import { mergeReport, type TabState } from '../../components/pages/popup/tab-state.ts';
import { type FrameReport, POPUP_PORT, type PopupRequest } from '../../lib/messages/popup-port.ts';

const OUR_SITES = /^https:\/\/([^/]+\.)?(facebook|linkedin)\.com\//;

/** Asks every frame of the tab what it has, follows its answers, and gives back the way to ask for more. */
export async function followTab(onTab: (tab: TabState) => void): Promise<(request: PopupRequest) => void> {
  const tab = await findTab();
  if (tab?.id === undefined) {
    onTab({ kind: 'other-site' });
    return () => {};
  }
  const port = browser.tabs.connect(tab.id, { name: POPUP_PORT });
  let state: TabState = { kind: 'waiting' };
  port.onMessage.addListener((report: FrameReport) => {
    state = mergeReport(state, report);
    onTab(state);
  });
  port.onDisconnect.addListener(() => {
    // Looked at, or the browser complains in the console of a tab where nobody listens.
    void browser.runtime.lastError;
    // The address is known only where the browser lets us read it; elsewhere nobody answers because it is not our site.
    const isOurs = tab.url !== undefined && OUR_SITES.test(tab.url);
    onTab({ kind: isOurs ? 'unanswered' : 'other-site' });
  });
  const ask = (request: PopupRequest) => port.postMessage(request);
  ask({ type: 'list' });
  return ask;
}

/** The tab under the popup; a popup that was opened as a page of its own is told which one by `?tab=`. */
async function findTab() {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null) return browser.tabs.get(Number(named));
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active;
}
