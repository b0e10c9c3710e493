import type { Frame, KeyInput, Page } from 'puppeteer-core';

/** Waits for the first element that matches, in the document or an open shadow root, and clicks it with a real mouse. */
export async function clickWhenThere(place: Page | Frame, selector: string): Promise<void> {
  const element = await place.waitForSelector(`pierce/${selector}`, { visible: true, timeout: 15_000 });
  if (element === null) throw new Error(`nothing to click at ${selector}`);
  await element.click();
  await element.dispose();
}

/** Presses keys held together: modifiers first, the struck key last, parted by `+`. */
export async function pressKeys(page: Page, keys: string): Promise<void> {
  const parts = keys.split('+').map(asKey);
  const struck = parts.at(-1);
  if (struck === undefined) return;
  const held = parts.slice(0, -1);
  for (const key of held) await page.keyboard.down(key);
  await page.keyboard.press(struck);
  for (const key of held.reverse()) await page.keyboard.up(key);
}

/** A letter is struck in lower case, as on a keyboard without Shift; `Space` is a name that Firefox's driver lacks. */
function asKey(name: string): KeyInput {
  const key = name === 'Space' ? ' ' : name;
  return (key.length === 1 ? key.toLowerCase() : key) as KeyInput;
}
