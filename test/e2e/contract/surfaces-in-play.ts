import type { Page } from 'puppeteer-core';
import { POPUP_PORT } from '../../../lib/messages/popup-port.ts';

/** Asks all tabs what the popup would ask them, from any page of the extension: the newest surface of each frame. */
export async function surfacesInPlay(extensionPage: Page): Promise<(string | null)[]> {
  return extensionPage.evaluate(async (name) => {
    type Listen<Told> = { addListener(listener: (told: Told) => void): void };
    type Port = { onMessage: Listen<{ surface: string | null }>; onDisconnect: Listen<unknown>; disconnect(): void };
    type Tabs = { query(filter: object): Promise<{ id: number }[]>; connect(id: number, info: object): Port };
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', { tabs: Tabs }>;
    const { tabs } = browser ?? chrome;
    const ask = ({ id }: { id: number }) =>
      new Promise<(string | null)[]>((done) => {
        const heard: (string | null)[] = [];
        const port = tabs.connect(id, { name });
        port.onDisconnect.addListener(() => done(heard));
        port.onMessage.addListener(({ surface }) => {
          heard.push(surface);
          // The frames of a tab answer one by one: one with a composer has said all there is to know.
          if (surface === null) return;
          port.disconnect();
          done(heard);
        });
        setTimeout(() => done(heard), 300);
      });
    return (await Promise.all((await tabs.query({})).map(ask))).flat();
  }, POPUP_PORT);
}
