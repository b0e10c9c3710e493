import type { Browser, Page } from 'puppeteer-core';
import type { ReplicaLanguage, ReplicaName } from '../../replicas/replicas.ts';
import type { RequestPageName } from '../../replicas/request-pages.ts';
import { type Bench, type BenchOptions, openBench } from './bench.ts';
import type { FindPanelRoot } from './closed-tree.ts';
import type { BrowserKind } from './find-browsers.ts';
import type { ManagedMachine } from './managed-machine.ts';
import { writeOwnSettings } from './own-settings.ts';
import { openRequestBench, type RequestBench } from './request-bench.ts';

/** One running browser, with or without the extension; the same to a test whichever browser it is. */
export interface TestBrowser {
  readonly kind: BrowserKind;
  openReplica(name: ReplicaName, options?: BenchOptions): Promise<Bench>;
  /** Opens a page that lists friend requests, and holds no composer. */
  openRequestPage(name: RequestPageName, language?: ReplicaLanguage): Promise<RequestBench>;
  /** Opens a page of the extension, such as `popup.html`; throws when the browser runs without it. */
  openExtensionPage(path: string): Promise<Page>;
  /** Writes the person's own settings as the options page would; done when the background has published them. */
  setOwnSettings(own: object): Promise<void>;
  close(): Promise<void>;
}

/** What differs from one browser to the other. */
export interface BrowserDoors {
  kind: BrowserKind;
  browser: Browser;
  panelFinder: (page: Page) => Promise<FindPanelRoot>;
  openExtensionPage: (path: string) => Promise<Page>;
  close: () => Promise<void>;
}

/** How a browser is opened. */
export interface OpenOptions {
  /** An unpacked build to install. */
  extensionDir?: string;
  headless?: boolean;
  /** What the machine's administrator configured for the extension. */
  managed?: object;
  /** Instead of both: a machine that forces the extension, and configures it. */
  machine?: ManagedMachine;
  /** For weighing pages: code is compiled once, at its start, so that the heap grows by nothing but what is kept. Chromium alone. */
  steadyHeap?: boolean;
}

/** Any page of the extension will do to write settings: storage is the same from all of them. */
const SETTINGS_PAGE = 'options.html';

/** Makes one face for both browsers. */
export function testBrowser({ kind, browser, panelFinder, openExtensionPage, close }: BrowserDoors): TestBrowser {
  return {
    kind,
    openExtensionPage,
    close,
    async openReplica(name, options = {}) {
      const page = await browser.newPage();
      return openBench(page, await panelFinder(page), name, options);
    },
    async openRequestPage(name, language) {
      const page = await browser.newPage();
      return openRequestBench(page, await panelFinder(page), name, language);
    },
    async setOwnSettings(own) {
      const page = await openExtensionPage(SETTINGS_PAGE);
      await writeOwnSettings(page, own);
      await page.close();
    },
  };
}
