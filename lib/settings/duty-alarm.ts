import { browser } from 'wxt/browser';

const NAME = 'duty';

/** The part of `alarms` that waking needs. */
export interface DutyAlarms {
  create(name: string, alarm: { when: number }): unknown;
  clear(name: string): unknown;
  readonly onAlarm: { addListener(listener: (alarm: { readonly name: string }) => void): void };
}

/** Has the background called at the next change of state, even after a sleep; `undefined`: there is none to wait for. */
export function wakeAt(when: number | undefined, alarms: DutyAlarms = browser.alarms): void {
  if (when === undefined) void alarms.clear(NAME);
  else void alarms.create(NAME, { when });
}

/** Tells of each such call. */
export function onWake(call: () => void, alarms: DutyAlarms = browser.alarms): void {
  alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) call();
  });
}
