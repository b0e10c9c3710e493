import type { Page } from 'puppeteer-core';

/**
 * Sets the clock that the extension's script in this page goes by, `ms` away from the machine's. Chromium alone gives a
 * driver that world; Firefox none of its sandboxes (2026-11-22).
 */
export async function jumpClock(page: Page, ms: number): Promise<void> {
  const session = await page.createCDPSession();
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context: { id, origin } }) => {
    if (origin.startsWith('chrome-extension://')) worlds.push(id);
  });
  await session.send('Runtime.enable');
  if (worlds.length === 0) throw new Error('no script of the extension runs in this page');
  const expression = `globalThis.machineNow ??= Date.now; Date.now = () => machineNow() + ${ms}`;
  for (const contextId of worlds) await session.send('Runtime.evaluate', { expression, contextId });
  await session.detach();
}
