import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'puppeteer-core';
import { REPLICA_NAMES, REPLICAS, type Replica } from '../../replicas/replicas.ts';
import { REQUEST_PAGES } from '../../replicas/request-pages.ts';
import { runInFirefox } from './firefox-chrome-scope.ts';

/** Chromium's own log of everything that its network stack is asked for, whoever asks; complete when it has closed. */
export function netLogIn(folder: string): string {
  return path.join(folder, 'net-log.json');
}

/** Whom Chromium itself calls at its start, whatever it is told: its maker, and a server of the test's own. */
const OWN_CALLS = /^(127\.0\.0\.1|([\w-]+\.)*(google|googleapis|gstatic|gvt1)\.com)$/;

/** How the log names a request that no page, no worker and no extension began. */
const BROWSER_ITSELF = 'not an origin';

/**
 * Throws when anything left a Chromium that has closed. What the tests answer themselves (the replicas), or refuse and list
 * (`leakedRequests`), never comes as far as its network stack; nor does what a content security policy forbids.
 */
export async function refuseChromiumLeaks(folder: string): Promise<void> {
  const lines = (await readFile(netLogIn(folder), 'utf8')).split('\n');
  refuseLeaks(lines.filter((line) => line.includes('"initiator":')).filter(isLeak));
}

function isLeak(line: string): boolean {
  const { params } = Object(JSON.parse(line.replace(/(,|\]\})$/, '')));
  const { url, initiator } = Object(params);
  if (typeof url !== 'string' || !URL.canParse(url)) return true;
  return initiator !== BROWSER_ITSELF || !OWN_CALLS.test(new URL(url).hostname);
}

/** The pages that tests answer; they are seen by Firefox's observer all the same. */
const SERVED: ReadonlySet<string> = new Set([
  ...REPLICA_NAMES.map((name) => REPLICAS[name]).flatMap(({ address, frame = address }: Replica) => [address, frame]),
  ...Object.values(REQUEST_PAGES).map(({ address }) => address),
]);

/** Firefox tells its own code of every HTTP channel that is opened; those of the browser itself are not noted. */
const NOTE_CHANNELS = `{
  window.vigieLeaving = [];
  const note = (channel) => {
    const { URI, loadInfo } = channel.QueryInterface(Ci.nsIHttpChannel);
    if (!loadInfo?.triggeringPrincipal?.isSystemPrincipal) window.vigieLeaving.push(URI.spec);
  };
  Services.obs.addObserver(note, 'http-on-opening-request');
  'noting';
}`;

/** Notes from now on what pages and extensions ask of the network; the returned function throws when that was anything but replicas. */
export async function watchFirefoxLeaks(browser: Browser): Promise<() => Promise<void>> {
  await runInFirefox(browser, NOTE_CHANNELS);
  return async () => {
    const asked: string[] = JSON.parse(await runInFirefox(browser, 'JSON.stringify(window.vigieLeaving)'));
    refuseLeaks(asked.filter((address) => !SERVED.has(address.replace(/[?#].*$/, ''))));
  };
}

function refuseLeaks(leaks: readonly string[]): void {
  if (leaks.length > 0) throw new Error(`requests left the browser:\n${leaks.join('\n')}`);
}
