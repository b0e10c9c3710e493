import type { Page } from 'puppeteer-core';
import type { BrowserKind } from './find-browsers.ts';

/** What a page keeps alive, its content scripts included, after the garbage was collected. */
export interface PageWeight {
  readonly listeners: number;
  /** DOM nodes, those out of the document too. */
  readonly nodes: number;
  /** Bytes of script memory. */
  readonly heap: number;
}

/** Weighs a page; undefined in Firefox, whose driver tells none of this. */
export async function weigh(page: Page, kind: BrowserKind): Promise<PageWeight | undefined> {
  if (kind === 'firefox') return undefined;
  const session = await page.createCDPSession();
  try {
    await session.send('Performance.enable');
    // Weak references are let go of at the collection after the one that finds them.
    for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0;
    return { listeners: metric('JSEventListeners'), nodes: metric('Nodes'), heap: metric('JSHeapUsedSize') };
  } finally {
    await session.detach();
  }
}
