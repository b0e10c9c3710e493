import type { ElementHandle, Page } from 'puppeteer-core';
import { eventually } from './eventually.ts';
import type { TestBrowser } from './test-browser.ts';

const PRESSABLE = 'button, a, summary';

/** The words of a page as one reads them. */
export function wordsOf(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText);
}

/** Waits for the first button or link that begins with these words, and clicks it with a real mouse. */
export async function clickIn(page: Page, words: string): Promise<void> {
  const element = await eventually(`“${words}” to press`, () => findPressable(page, words));
  await element.click();
}

/** Chooses a value in the list under this label. */
export async function chooseIn(page: Page, label: string, value: string): Promise<void> {
  const id = await eventually(`a list named “${label}”`, () =>
    page.evaluate((name) => {
      const labels = [...document.querySelectorAll('label')];
      return labels.find(({ innerText }) => innerText.trim() === name)?.htmlFor;
    }, label),
  );
  await page.select(`[id="${id}"]`, value);
}

/**
 * Opens the popup as a page of its own over a tab: the `newest`, or the `first`, which stays empty.
 * A real popup cannot be opened by a driver in either browser.
 */
export async function openPopupOver(browser: TestBrowser, which: 'newest' | 'first'): Promise<Page> {
  return browser.openExtensionPage(`popup.html?tab=${await tabUnderPopup(browser, which)}`);
}

/** The id of the tab that such a popup is to be opened over. */
export async function tabUnderPopup(browser: TestBrowser, which: 'newest' | 'first'): Promise<number> {
  const page = await browser.openExtensionPage('popup.html');
  const ids = await page.evaluate(otherTabs);
  await page.close();
  return which === 'newest' ? Math.max(...ids) : Math.min(...ids);
}

/** The addresses of the extension's own tabs, as the browser tells them to one of its pages. */
export function ownTabs(page: Page): Promise<string[]> {
  return page.evaluate(tabAddresses);
}

async function findPressable(page: Page, words: string): Promise<ElementHandle<Element> | undefined> {
  for (const element of await page.$$(PRESSABLE)) {
    const text = await element.evaluate((node) => node.textContent);
    if (text?.trim().startsWith(words)) return element;
  }
  return undefined;
}

/** The part of the extension API that is used from within an extension page; Chromium calls it `chrome`. */
interface TabsApi {
  tabs: { query(filter: object): Promise<{ id: number; url?: string }[]>; getCurrent(): Promise<{ id: number }> };
}

/** Asked of the browser: Firefox's driver does not see a tab that a link opened. */
async function tabAddresses(): Promise<string[]> {
  const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', TabsApi>;
  return (await (browser ?? chrome).tabs.query({})).flatMap(({ url }) => url ?? []);
}

async function otherTabs(): Promise<number[]> {
  const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', TabsApi>;
  const { tabs } = browser ?? chrome;
  const own = await tabs.getCurrent();
  return (await tabs.query({})).map(({ id }) => id).filter((id) => id !== own.id);
}
