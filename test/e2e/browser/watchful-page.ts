import type { Page } from 'puppeteer-core';

declare global {
  interface Window {
    /** Whatever reached this window or its document as a message or as an event of someone's own making. */
    __overheard: string[];
  }
}

/** Loads the page anew as one that listens to everything it can from its first moment. */
export async function loadWatchful(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    window.__overheard = [];
    const note = (event: Event) => {
      const { data, detail } = event as Event & { data?: unknown; detail?: unknown };
      window.__overheard.push(`${event.type} ${JSON.stringify(data)} ${JSON.stringify(detail)}`);
    };
    for (const type of ['message', 'messageerror', 'wxt:content-script-started', 'wxt:locationchange']) {
      window.addEventListener(type, note, true);
    }
    // Names that no one can guess beforehand: who dispatches in the page's world is overheard here.
    const dispatch = EventTarget.prototype.dispatchEvent;
    EventTarget.prototype.dispatchEvent = function (event) {
      if (event instanceof CustomEvent) note(event);
      return dispatch.call(this, event);
    };
    new BroadcastChannel('vigie').addEventListener('message', note);
  });
  await page.reload();
}

/**
 * All that a script of the page can read, but for what the person typed and published: attributes, words, styles,
 * highlight names, what was loaded, what was stored, what was overheard, names of the window.
 */
export function whatThePageSees(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const inside = (root: Document | ShadowRoot): Element[] =>
      [...root.querySelectorAll('*')].flatMap((element) =>
        element.shadowRoot ? [element, ...inside(element.shadowRoot)] : [element],
      );
    const elements = inside(document);
    const typed = '[contenteditable="true"], [contenteditable="true"] *, [data-published], [data-published] *, script';
    const ownWords = (element: Element) =>
      [...element.childNodes].filter((node) => node instanceof Text).map(({ data }) => data);
    return JSON.stringify({
      attributes: elements.flatMap((element) => [...element.attributes].map(({ name, value }) => `${name}=${value}`)),
      words: elements.filter((element) => !element.matches(typed)).flatMap(ownWords),
      highlights: [...CSS.highlights.keys()],
      entries: performance.getEntries().map((entry) => JSON.stringify(entry)),
      sheets: [...document.styleSheets].map(({ href }) => href),
      stored: [{ ...localStorage }, { ...sessionStorage }, document.cookie, await indexedDB.databases()],
      overheard: window.__overheard,
      names: Object.getOwnPropertyNames(window),
    });
  });
}
