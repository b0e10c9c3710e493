import { browser } from 'wxt/browser';
import type { TabState } from '../../components/pages/popup/tab-state.ts';
import {
  type FrameReport,
  POPUP_PORT,
  type PopupRequest,
  reportInPlay,
  takeReport,
} from '../../lib/messages/popup-port.ts';

/** Follows what the frames of the tab report, and gives back the way to ask something of them. */
export async function followTab(onTab: (tab: TabState) => void): Promise<(request: PopupRequest) => void> {
  const tab = await findTab();
  if (tab?.id === undefined) {
    onTab({ kind: 'silent' });
    return () => {};
  }
  const port = browser.tabs.connect(tab.id, { name: POPUP_PORT });
  let reports: readonly FrameReport[] = [];
  port.onMessage.addListener((incoming: FrameReport) => {
    reports = takeReport(reports, incoming);
    const report = reportInPlay(reports);
    if (report) onTab({ kind: 'report', report });
  });
  port.onDisconnect.addListener(() => {
    // Looked at, or the browser complains in the console of a tab where nobody listens.
    void browser.runtime.lastError;
    onTab({ kind: 'silent' });
  });
  return (request) => port.postMessage(request);
}

/** The tab under the popup; a popup that was opened as a page of its own is told which one by `?tab=`. */
async function findTab() {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null) return browser.tabs.get(Number(named));
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active;
}
