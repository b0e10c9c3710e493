import { browser } from 'wxt/browser';
import { answer, type Handlers } from './answer.ts';

/** Background side: answers every request of our own scripts and pages, and no one else's. */
export function answerMessages(handlers: Handlers): void {
  const self = { id: browser.runtime.id, origin: browser.runtime.getURL('/') };
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse: (reply: unknown) => void) => {
    answer(message, sender, handlers, self).then(sendResponse, (error: unknown) => {
      console.error('vigie: a message could not be answered', error);
      sendResponse(undefined);
    });
    return true;
  });
}
