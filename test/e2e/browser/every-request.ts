import type { Browser, Page, Target } from 'puppeteer-core';
import type { BrowserKind } from './find-browsers.ts';
import { runInFirefox } from './firefox-chrome-scope.ts';

/** What went, or tried to go, to a network from now on. */
export interface EveryRequest {
  /** Addresses that anything asked for, the sites' own pages among them. */
  all(): Promise<readonly string[]>;
  /** Those that the extension's background and pages asked for; their own files are not counted. */
  byExtension(): Promise<readonly string[]>;
}

interface Asked {
  url: string;
  isByExtension: boolean;
}

/** Listens to the requests of all pages and of the extension's background. */
export async function listenToRequests(anyPage: Page, kind: BrowserKind): Promise<EveryRequest> {
  const browser = anyPage.browser();
  const asked = await (kind === 'chromium' ? listenToChromium(browser) : listenToFirefox(browser));
  return {
    all: async () => (await asked()).map(({ url }) => url),
    byExtension: async () => (await asked()).filter(({ isByExtension }) => isByExtension).map(({ url }) => url),
  };
}

const OWN_FILES = 'chrome-extension:';

async function listenToChromium(browser: Browser): Promise<() => Promise<readonly Asked[]>> {
  const heard: Asked[] = [];
  const listen = async (target: Target) => {
    if (!['page', 'service_worker'].includes(target.type())) return;
    const session = await target.createCDPSession();
    session.on('Network.requestWillBeSent', ({ request: { url }, documentURL }) => {
      const isByExtension = target.type() === 'service_worker' || documentURL.startsWith(OWN_FILES);
      if (!url.startsWith(OWN_FILES)) heard.push({ url, isByExtension });
    });
    await session.send('Network.enable');
  };
  browser.on('targetcreated', (target) => {
    // Rejected when the target is gone before it could be asked.
    listen(target).catch(() => {});
  });
  await Promise.all(browser.targets().map(listen));
  return async () => heard;
}

/** Firefox tells its own code of every HTTP channel that is opened, and on whose behalf. */
async function listenToFirefox(browser: Browser): Promise<() => Promise<readonly Asked[]>> {
  const observe = `{
    window.vigieAsked = [];
    const note = (channel) => {
      const { URI, loadInfo } = channel.QueryInterface(Ci.nsIHttpChannel);
      const { triggeringPrincipal, loadingPrincipal } = loadInfo ?? {};
      const isByExtension = Boolean(triggeringPrincipal?.addonId || loadingPrincipal?.addonId);
      window.vigieAsked.push({ url: URI.spec, isByExtension });
    };
    Services.obs.addObserver(note, 'http-on-opening-request');
    'listening';
  }`;
  await runInFirefox(browser, observe);
  return async () => JSON.parse(await runInFirefox(browser, 'JSON.stringify(window.vigieAsked)'));
}
