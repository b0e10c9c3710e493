import { browser } from 'wxt/browser';

const NAME = 'tidy';

/** In minutes: a row is kept for a number of days, and a browser may stay open for longer than that. */
const PERIOD = 12 * 60;

/** The part of `alarms` that this needs. */
export interface TidyAlarms {
  get(name: string): Promise<unknown>;
  create(name: string, alarm: { periodInMinutes: number }): unknown;
  readonly onAlarm: { addListener(listener: (alarm: { readonly name: string }) => void): void };
}

/** Calls twice a day for as long as the browser runs. An alarm that is set already goes on: to set it anew puts it off. */
export function onTidyAlarm(call: () => void, alarms: TidyAlarms = browser.alarms): void {
  alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) call();
  });
  void Promise.resolve(alarms.get(NAME)).then((known) => {
    if (!known) void alarms.create(NAME, { periodInMinutes: PERIOD });
  });
}
