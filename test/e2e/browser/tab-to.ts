import type { Page } from 'puppeteer-core';
import type { Bench } from './bench.ts';
import type { ClosedNode } from './closed-tree.ts';

/** More than there are controls in any card, question or page before the one that is looked for. */
const MOST_TABS = 40;

const HAS_FOCUS = '(node) => node.getRootNode().activeElement === node';

/** Whether a part of the panel, by its role and name in the accessibility tree, has the focus. */
export async function hasFocus({ inVigie }: Bench, role: string, name: string): Promise<boolean> {
  const found: ClosedNode[] = await inVigie.findAll(role, name);
  const asked = await Promise.all(found.map((node) => node.ask(HAS_FOCUS)));
  return asked.includes(true);
}

/** Presses Tab until the button of the panel with this name has the focus; throws when it never does. */
export async function tabToButton(bench: Bench, name: string): Promise<void> {
  for (let pressed = 0; pressed < MOST_TABS; pressed += 1) {
    if (await hasFocus(bench, 'button', name)) return;
    await bench.press('Tab');
  }
  throw new Error(`Tab never comes to “${name}”`);
}

/** The same in a page of the extension, by the words of the control or of its label. */
export async function tabToControl(page: Page, words: string): Promise<void> {
  for (let pressed = 0; pressed < MOST_TABS; pressed += 1) {
    const name = await page.evaluate(() => {
      const { activeElement } = document;
      if (activeElement instanceof HTMLSelectElement) return activeElement.labels[0]?.innerText;
      return activeElement instanceof HTMLButtonElement ? activeElement.innerText : '';
    });
    if (name?.trim() === words) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never comes to “${words}”`);
}

/** The same by a selector: a button of the site. */
export async function tabToElement(page: Page, selector: string): Promise<void> {
  for (let pressed = 0; pressed < MOST_TABS; pressed += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never comes to ${selector}`);
}
