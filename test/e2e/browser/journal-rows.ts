import type { Page } from 'puppeteer-core';

/** Puts so many rows into the journal that is there, spread over the last thirteen weeks; from a page of the extension. */
export function fillJournal(page: Page, count: number): Promise<void> {
  return page.evaluate(putRows, count);
}

/** Keeps every file that the page saves from now on, instead of handing it to the browser. */
export function catchFiles(page: Page): Promise<void> {
  return page.evaluate(() => {
    window.__files = [];
    URL.createObjectURL = (file) => {
      if (file instanceof Blob) window.__files.push(file);
      return '#';
    };
    HTMLAnchorElement.prototype.click = () => undefined;
  });
}

/** What was saved last, as text with its byte order mark; `undefined` while nothing was. */
export function lastFile(page: Page): Promise<string | undefined> {
  return page.evaluate(async () => {
    const bytes = await window.__files.at(-1)?.arrayBuffer();
    return bytes && new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  });
}

/** Tells the background of decisions, one after the other, until one is not answered; the page counts the answers. */
export function startTelling(page: Page): Promise<void> {
  return page.evaluate(() => {
    type Api = { runtime: { sendMessage(message: object): Promise<{ recorded: boolean } | undefined> } };
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api>;
    const { runtime } = browser ?? chrome;
    const decision = {
      type: 'record-decision',
      surface: 'facebook.post',
      rule: 'patient-named',
      concern: 'patient-identifier',
      clause: 'cisss-cote-nord/6/jugement/1',
      decision: 'continued',
    };
    window.__answered = 0;
    window.__isTelling = true;
    window.__isStopped = false;
    const tell = async (): Promise<void> => {
      const reply = await runtime.sendMessage(decision).catch(() => undefined);
      if (reply?.recorded === true) window.__answered += 1;
      window.__isTelling = reply?.recorded === true && !window.__isStopped;
      if (!window.__isTelling) return;
      await tell();
    };
    void tell();
  });
}

/** Ends the telling with the decision that is under way. */
export function stopTelling(page: Page): Promise<void> {
  return page.evaluate(() => {
    window.__isStopped = true;
  });
}

/** How many decisions were answered as kept so far, and whether the telling goes on. */
export function tellingIn(page: Page): Promise<{ readonly answered: number; readonly isTelling: boolean }> {
  return page.evaluate(() => ({ answered: window.__answered, isTelling: window.__isTelling }));
}

declare global {
  interface Window {
    __files: Blob[];
    __answered: number;
    __isTelling: boolean;
    __isStopped: boolean;
  }
}

async function putRows(count: number): Promise<void> {
  const ask = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const concerns = ['patient-identifier', 'organization-voice', 'disparagement', 'image-consent'];
  const decisions = ['shown', 'edited', 'shown', 'continued', 'dismissed', 'shown', 'abandoned'];
  const database = await ask(indexedDB.open('vigie'));
  const writing = database.transaction('decisions', 'readwrite');
  const rows = writing.objectStore('decisions');
  const dayAgo = (days: number) => {
    const day = new Date(Date.now() - days * 24 * 60 * 60_000);
    return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => `${part}`.padStart(2, '0')).join('-');
  };
  for (let index = 0; index < count; index += 1) {
    rows.add({
      day: dayAgo(85 - Math.floor((85 * index) / count)),
      surface: index % 3 === 0 ? 'linkedin.post' : 'facebook.comment',
      rule: 'patient-named',
      concern: concerns[index % concerns.length],
      clause: 'cisss-cote-nord/6/jugement/1',
      decision: decisions[index % decisions.length],
    });
  }
  await new Promise((resolve, reject) => {
    writing.oncomplete = resolve;
    writing.onerror = () => reject(writing.error);
  });
  database.close();
}
