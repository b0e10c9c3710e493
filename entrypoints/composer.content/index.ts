import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Composer } from '../../lib/composers/composer.ts';
import { findAdapter } from '../../lib/composers/find-composer.ts';
import { guardPublish } from '../../lib/composers/guard-publish.ts';
import { watchComposers } from '../../lib/composers/watch-composers.ts';
import { isWatchedFrame } from '../../lib/composers/watched-frame.ts';
import { nothingOpen, POPUP_PORT } from '../../lib/messages/popup-port.ts';
import { SIGN_OF_LIFE_PORT } from '../../lib/messages/sign-of-life.ts';
import { listenFirst } from './listen-first.ts';
import type { Vigie } from './vigie.ts';
import { watchRequests } from './watch-requests.ts';

/** At document_start only listeners stand here; the rest is read at the first focus in a composer. */
export default defineContentScript({
  matches: ['https://*.facebook.com/*', 'https://*.linkedin.com/*'],
  runAt: 'document_start',
  allFrames: true,
  main(context) {
    const adapter = isWatchedFrame(window) ? findAdapter(location.hostname) : undefined;
    if (!adapter) return;
    let vigie: Vigie | undefined;
    const { heldKeys, watchTree } = listenFirst(window, context.signal, () => vigie?.acts());
    let opening: Promise<Vigie> | undefined;
    const enter = async (composer: Composer) => {
      opening ??= import('./open-vigie.ts').then(({ openVigie }) => openVigie(document, adapter, context, heldKeys));
      vigie = await opening;
      guard.watchTree(composer.root);
      watchTree(composer.root);
      vigie.enter(composer);
    };
    const guard = guardPublish(window, adapter, context.signal, heldKeys, {
      composers: () => vigie?.composers() ?? [],
      last: () => vigie?.last(),
      mayPublish: (attempt) => vigie?.mayPublish(attempt) ?? true,
    });
    const isCurrent = (editor: HTMLElement) => vigie?.isIn(editor) ?? false;
    watchComposers(window, adapter, context.signal, isCurrent, (composer) => {
      enter(composer).catch(() => {
        // Expected: the storage could not be read, the extension being replaced at this very moment. Tried again.
        opening = undefined;
      });
    });
    watchRequests(window, adapter, context);
    answerPopups(() => vigie);
  },
});

function answerPopups(findVigie: () => Vigie | undefined): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === SIGN_OF_LIFE_PORT) port.postMessage(location.hostname);
    if (port.name !== POPUP_PORT) return;
    const vigie = findVigie();
    if (vigie) vigie.answerPopup(port);
    else port.postMessage(nothingOpen(crypto.randomUUID()));
  });
}
