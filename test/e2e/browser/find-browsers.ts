import { existsSync } from 'node:fs';

export type BrowserKind = 'chromium' | 'firefox';

/** The environment variable that keeps a run of the tests to one browser. */
export const BROWSER_ASKED = 'VIGIE_BROWSER';

/** Is this run for that browser? For both, unless one is named. */
export function isAsked(kind: BrowserKind): boolean {
  return [undefined, '', kind].includes(process.env[BROWSER_ASKED]);
}

/** A browser found on this machine, or the command that would bring it. */
export type FoundBrowser = { kind: BrowserKind; path: string } | { kind: BrowserKind; missing: string };

const USUAL_PATHS: Record<BrowserKind, readonly string[]> = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

const HOW_TO_GET: Record<BrowserKind, string> = {
  chromium: 'Chromium is missing: apt-get install chromium, or set CHROMIUM to its path',
  firefox: 'Firefox (146 or newer) is missing: apt-get install firefox-esr, or set FIREFOX to its path',
};

/** Looks for one browser: where its environment variable says (CHROMIUM, FIREFOX), else in the usual places. */
export function findBrowser(kind: BrowserKind): FoundBrowser {
  const named = process.env[kind.toUpperCase()];
  const places = named ? [named] : USUAL_PATHS[kind];
  const path = places.find((place) => existsSync(place));
  return path === undefined ? { kind, missing: HOW_TO_GET[kind] } : { kind, path };
}

/** Looks for both browsers. */
export function findBrowsers(): FoundBrowser[] {
  return [findBrowser('chromium'), findBrowser('firefox')];
}

/** The path of a browser; throws the way to get it when there is none. */
export function getBrowserPath(kind: BrowserKind): string {
  const found = findBrowser(kind);
  if ('missing' in found) throw new Error(found.missing);
  return found.path;
}
