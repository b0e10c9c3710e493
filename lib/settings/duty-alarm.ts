import { browser } from 'wxt/browser';

const NAME = 'duty';

/** Has the background called at the next change of state, even after a sleep; `undefined`: there is none to wait for. */
export function wakeAt(when: number | undefined): void {
  if (when === undefined) void browser.alarms.clear(NAME);
  else void browser.alarms.create(NAME, { when });
}

/** Tells of each such call. */
export function onWake(call: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) call();
  });
}
