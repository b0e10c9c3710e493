import type { Page } from 'puppeteer-core';
import type { DraftName } from '../../gallery/drafts.ts';
import { openPopupOver } from '../browser/extension-page.ts';
import type { TestBrowser } from '../browser/test-browser.ts';

/** One of Vigie's own pages in a state that people meet: how it is reached, in any language. */
export interface ExtensionScreen {
  readonly name: string;
  /** The person's settings besides the language. */
  readonly own: object;
  /** What they have typed in a composer of Facebook, in another tab. */
  readonly draft?: DraftName;
  readonly open: (browser: TestBrowser) => Promise<Page>;
}

const COTE_NORD = { establishment: 'cisss-cote-nord', role: 'employee' };
const LAURENTIDES = { establishment: 'cisss-laurentides', role: 'employee' };
const DAY = [{ start: 480, end: 960, breaks: [{ start: 720, end: 780 }] }];
const NIGHT = [{ start: 1380, end: 1860, breaks: [] }];
const HOURS = { timeZone: 'America/Toronto', days: [DAY, DAY, NIGHT, NIGHT, [], [], []] };

/** Every page of the extension in every state that looks unlike the others. */
export const EXTENSION_SCREENS: readonly ExtensionScreen[] = [
  {
    name: 'popup-warnings',
    own: LAURENTIDES,
    draft: 'announcement',
    open: async (browser) => waitFor(await openPopupOver(browser, 'newest'), '.p-item'),
  },
  {
    name: 'popup-nothing',
    own: COTE_NORD,
    draft: 'reminder',
    open: async (browser) => waitFor(await openPopupOver(browser, 'newest'), '.p-empty, .p-calm'),
  },
  {
    name: 'popup-elsewhere',
    own: COTE_NORD,
    open: async (browser) => waitFor(await openPopupOver(browser, 'first'), '.p-empty, .p-calm'),
  },
  {
    name: 'popup-search',
    own: COTE_NORD,
    open: async (browser) => search(await openPopupOver(browser, 'first'), 'usagers'),
  },
  {
    name: 'policy-cited',
    own: COTE_NORD,
    open: async (browser) =>
      waitFor(
        await browser.openExtensionPage('policy.html?establishment=cisss-cote-nord#a6-jugement-1'),
        '[data-target]',
      ),
  },
  {
    name: 'policy-search',
    own: LAURENTIDES,
    open: async (browser) =>
      search(await browser.openExtensionPage('policy.html?establishment=cisss-laurentides'), 'medias sociaux'),
  },
  ...(['duties', 'published', 'attestation'] as const).map((view) => ({
    name: `policy-${view}`,
    own: COTE_NORD,
    open: async (browser: TestBrowser) =>
      waitFor(await browser.openExtensionPage(`policy.html?establishment=cisss-cote-nord&view=${view}`), 'main h1'),
  })),
  {
    name: 'policy-tried',
    own: COTE_NORD,
    open: async (browser) => {
      const page = await browser.openExtensionPage('policy.html?establishment=cisss-cote-nord#try-text');
      await waitFor(page, '#try-text textarea');
      await page.type('#try-text textarea', 'Mme Gagnon, chambre 214, est tombée.');
      return waitFor(page, '#try-text u');
    },
  },
  {
    name: 'options',
    own: { ...COTE_NORD, role: 'authorized', hours: HOURS, journal: true },
    open: async (browser) => waitFor(await browser.openExtensionPage('options.html'), '.p-options'),
  },
  {
    name: 'first-run',
    own: {},
    open: async (browser) => waitFor(await browser.openExtensionPage('options.html'), '.p-first'),
  },
  {
    name: 'first-run-missing',
    own: {},
    open: async (browser) => {
      const page = await waitFor(await browser.openExtensionPage('options.html'), '.p-first');
      await page.click('.p-first button[type=submit]');
      return waitFor(page, '.p-error');
    },
  },
];

async function waitFor(page: Page, selector: string): Promise<Page> {
  await page.waitForSelector(selector);
  return page;
}

async function search(page: Page, words: string): Promise<Page> {
  await waitFor(page, 'input[type=search]');
  await page.type('input[type=search]', words);
  return waitFor(page, 'mark');
}
