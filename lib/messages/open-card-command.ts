import { browser } from 'wxt/browser';

/** The keyboard command of the manifest, and the message that takes it to the tab: it carries nothing else. */
export const OPEN_CARD = 'open-card';

/** Background side: takes the browser's shortcut to the tab in front. A tab without our script has no receiver. */
export function relayOpenCard(): void {
  browser.commands.onCommand.addListener(async (command) => {
    if (command !== OPEN_CARD) return;
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id !== undefined) await browser.tabs.sendMessage(tab.id, OPEN_CARD).catch(() => undefined);
  });
}

/** Page side: calls back when the shortcut was pressed while this frame had the focus. */
export function onOpenCard(signal: AbortSignal, open: () => void): void {
  const listener = (message: unknown): undefined => {
    if (message === OPEN_CARD && document.hasFocus()) open();
  };
  const { onMessage } = browser.runtime;
  onMessage.addListener(listener);
  signal.addEventListener('abort', () => onMessage.removeListener(listener), { once: true });
}
