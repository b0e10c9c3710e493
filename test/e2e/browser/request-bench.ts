import type { Page } from 'puppeteer-core';
import { buildPage } from '../../replicas/build-replica.ts';
import type {} from '../../replicas/page/test-window.ts';
import type { ReplicaLanguage } from '../../replicas/replica.ts';
import { REQUEST_PAGES, type RequestPageName, requestPageAddress } from '../../replicas/request-pages.ts';
import type { FindPanelRoot } from './closed-tree.ts';
import { servePages } from './serve-replica.ts';
import { type VigiePanel, vigiePanel } from './vigie-panel.ts';

/** A page of friend requests open in one browser, with a person in front of it. */
export interface RequestBench {
  readonly page: Page;
  readonly inVigie: VigiePanel;
  readonly leakedRequests: readonly string[];
  readonly pageErrors: readonly string[];
  /** Brings the mouse over the button that accepts the first request. */
  hoverAccept(): Promise<void>;
  clickAccept(): Promise<void>;
  /** What the page did: `+ Nom` accepted, `- Nom` refused. */
  answered(): Promise<string[]>;
  close(): Promise<void>;
}

/** Opens such a page in a fresh tab. */
export async function openRequestBench(
  page: Page,
  findRoot: FindPanelRoot,
  name: RequestPageName,
  language: ReplicaLanguage = 'fr',
): Promise<RequestBench> {
  const { address, accept } = REQUEST_PAGES[name];
  const leakedRequests = await servePages(page, new Map([[address, await buildPage(name)]]));
  const pageErrors: string[] = [];
  page.on('pageerror', (error) => pageErrors.push(String(error)));
  await page.goto(requestPageAddress(name, language), { waitUntil: 'load' });
  return {
    page,
    leakedRequests,
    pageErrors,
    inVigie: vigiePanel(page, findRoot),
    hoverAccept: () => page.hover(accept),
    clickAccept: () => page.click(accept),
    answered: () => page.evaluate(() => window.__published()),
    close: () => page.close(),
  };
}
