import { browser } from 'wxt/browser';
import { isHostOf, SITE, type Site } from '../policy/surfaces.ts';
import { SIGN_OF_LIFE_PORT } from './sign-of-life.ts';

/** On how many open tabs of each site Vigie is at work now. */
export type Signs = Readonly<Record<Site, number>>;

/** In ms. A script answers at once; a tab that sleeps never does. */
const ANSWER_WITHIN = 2000;

/**
 * Asks every tab, and counts those where our script answers: the only sign that a browser's own policy does not keep Vigie
 * from a site, since it goes on calling the permission granted.
 */
export async function findSigns(): Promise<Signs> {
  const tabs = await browser.tabs.query({});
  const hosts = await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : askTab(id))));
  const countOn = (site: Site) =>
    hosts.filter((host) => host !== undefined && isHostOf(host, SITE[site].domain)).length;
  return { facebook: countOn('facebook'), linkedin: countOn('linkedin') };
}

/** The host on which our script is at work in a tab; `undefined` when nobody answers. */
function askTab(id: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const port = browser.tabs.connect(id, { name: SIGN_OF_LIFE_PORT });
    const settle = (host: string | undefined) => {
      clearTimeout(waiting);
      port.disconnect();
      resolve(host);
    };
    const waiting = setTimeout(settle, ANSWER_WITHIN, undefined);
    port.onMessage.addListener((host: unknown) => settle(typeof host === 'string' ? host : undefined));
    port.onDisconnect.addListener(() => {
      // Looked at, or the browser complains in the console of a tab where nobody listens.
      void browser.runtime.lastError;
      settle(undefined);
    });
  });
}
