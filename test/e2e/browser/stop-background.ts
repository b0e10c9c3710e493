import type { Page } from 'puppeteer-core';
import { FIREFOX_ID } from '../../../lib/kit/extension-ids.ts';
import { eventually } from './eventually.ts';
import type { BrowserKind } from './find-browsers.ts';
import { runInFirefox } from './firefox-chrome-scope.ts';

/** Stops the extension's background as the browser does when it has been idle; done when it no longer runs. */
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
  const findWorker = () => browser.targets().find((target) => target.type() === 'service_worker');
  await (await findWorker()?.worker())?.close();
  await eventually('the end of the service worker', async () => findWorker() === undefined);
}
