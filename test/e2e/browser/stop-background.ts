import type { Page } from 'puppeteer-core';
import { FIREFOX_ID } from '../../../lib/kit/extension-ids.ts';
import { eventually } from './eventually.ts';
import type { BrowserKind } from './find-browsers.ts';
import { runInFirefox } from './firefox-chrome-scope.ts';

/** Stops the extension's background as the browser does when it has been idle; done when what ran no longer does. */
export async function stopBackground(anyPage: Page, kind: BrowserKind): Promise<void> {
  const browser = anyPage.browser();
  if (kind === 'firefox') {
    const extension = `WebExtensionPolicy.getByID('${FIREFOX_ID}').extension`;
    const state = await runInFirefox(
      browser,
      `${extension}.terminateBackground({ ignoreDevToolsAttached: true }).then(() => ${extension}.backgroundState)`,
    );
    if (state !== 'stopped') throw new Error(`the background is ${state}`);
    return;
  }
  const running = browser.targets().find((target) => target.type() === 'service_worker');
  if (!running) return;
  // Another may run by then, woken by a message of the page; and one that a message reaches meanwhile does not end at once.
  await eventually('the end of the service worker', async () => {
    if (!browser.targets().includes(running)) return true;
    // Rejected when it ended between the two lines: there is no session with it any more.
    await running
      .worker()
      .then((worker) => worker?.close())
      .catch(() => undefined);
    return false;
  });
}
