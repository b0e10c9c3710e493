import { browser } from 'wxt/browser';
import type { TabState } from '../../components/pages/popup/tab-state.ts';
import {
  type FrameReport,
  POPUP_PORT,
  type PopupReply,
  type PopupRequest,
  reportInPlay,
  takeReport,
} from '../../lib/messages/popup-port.ts';
import type { Capacity } from '../../lib/policy/people.ts';

/** What can be asked of the tab under the popup. */
export interface TabDoor {
  /** Shows a warning in the text. */
  show(token: string): void;
  /** Says in whose name the person writes there; false where there is no text that it could be about. */
  speakAs(capacity: Capacity): boolean;
  /** How the frame recognised the editor that the person is in, as text; pending for as long as it does not answer. */
  askField(frame: string): Promise<string>;
}

/** Nobody is there to answer. */
export const CLOSED_DOOR: TabDoor = {
  show() {},
  speakAs: () => false,
  askField: () => Promise.reject(new Error('no tab to ask')),
};

/** Follows what the frames of the tab report, and gives back the way to ask something of them. */
export async function followTab(onTab: (tab: TabState) => void): Promise<TabDoor> {
  const tab = await findTab();
  if (tab?.id === undefined) {
    onTab({ kind: 'silent' });
    return CLOSED_DOOR;
  }
  const port = browser.tabs.connect(tab.id, { name: POPUP_PORT });
  const waiting: ((field: string) => void)[] = [];
  let reports: readonly FrameReport[] = [];
  port.onMessage.addListener((incoming: PopupReply) => {
    if ('field' in incoming) {
      waiting.shift()?.(incoming.field);
      return;
    }
    reports = takeReport(reports, incoming);
    const report = reportInPlay(reports);
    if (report) onTab({ kind: 'report', report });
  });
  port.onDisconnect.addListener(() => {
    // Looked at, or the browser complains in the console of a tab where nobody listens.
    void browser.runtime.lastError;
    onTab({ kind: 'silent' });
  });
  return doorTo(
    (request) => port.postMessage(request),
    waiting,
    () => reports.some(({ surface }) => surface !== null),
  );
}

function doorTo(
  ask: (request: PopupRequest) => void,
  waiting: ((field: string) => void)[],
  hasDraft: () => boolean,
): TabDoor {
  return {
    show: (token) => ask({ type: 'show', token }),
    speakAs(capacity) {
      ask({ type: 'speak-as', capacity });
      return hasDraft();
    },
    askField: (frame) =>
      new Promise((resolve) => {
        waiting.push(resolve);
        ask({ type: 'report-field', frame });
      }),
  };
}

/** The tab under the popup; a popup that was opened as a page of its own is told which one by `?tab=`. */
async function findTab() {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null) return browser.tabs.get(Number(named));
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active;
}
