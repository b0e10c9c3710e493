import type { Browser, CDPSession, Page, Target } from 'puppeteer-core';
import { runInFirefox } from './firefox-chrome-scope.ts';

/** Everything that any console of the browser said: pages, content scripts, pages and background of the extension. */
export interface EveryConsole {
  said(): Promise<readonly string[]>;
}

/** Listens from now on, to what was said before as well. */
export function listenToConsoles(anyPage: Page, kind: 'chromium' | 'firefox'): Promise<EveryConsole> {
  return kind === 'chromium' ? listenToChromium(anyPage.browser()) : listenToFirefox(anyPage.browser());
}

/** Each target tells its console to whoever asks, from its beginning; objects come with what they hold. */
async function listenToChromium(browser: Browser): Promise<EveryConsole> {
  const heard: string[] = [];
  const listen = async (target: Target) => {
    if (!['page', 'service_worker'].includes(target.type())) return;
    const session = await target.createCDPSession();
    await hearTarget(session, heard);
  };
  browser.on('targetcreated', (target) => {
    // Rejected when the target is gone before it could be asked.
    listen(target).catch(() => {});
  });
  await Promise.all(browser.targets().map(listen));
  return { said: async () => heard };
}

async function hearTarget(session: CDPSession, heard: string[]): Promise<void> {
  const hear = (event: object) => heard.push(JSON.stringify(event));
  session.on('Runtime.consoleAPICalled', ({ args }) => hear(args));
  session.on('Runtime.exceptionThrown', hear);
  session.on('Log.entryAdded', ({ entry }) => hear(entry));
  session.on('Network.requestWillBeSent', ({ request }) => hear(request));
  await Promise.all([session.send('Runtime.enable'), session.send('Log.enable')]);
}

/** What is called on a console goes to the program's output (a preference), what the browser reports to its own list. */
async function listenToFirefox(browser: Browser): Promise<EveryConsole> {
  const printed: string[] = [];
  browser.process()?.stdout?.on('data', (chunk: Buffer) => printed.push(String(chunk)));
  const reported = `JSON.stringify(Services.console.getMessageArray().map(({ message }) => message))`;
  return { said: async () => [...printed, ...JSON.parse(await runInFirefox(browser, reported))] };
}
