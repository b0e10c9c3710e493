import type { Page } from 'puppeteer-core';

/**
 * The controls of a page that do not show that they have the focus: neither by an outline of their own nor by one of their
 * label. Begins with a real Tab, so that the browser takes what follows for the keyboard's.
 */
export async function unseenFocus(page: Page): Promise<string[]> {
  // From the last control on, Tab would leave the page.
  await page.focus('a[href], button, select');
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const isOutlined = (element: Element | null) => {
      if (!element) return false;
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && !/, 0\)$/.test(outlineColor);
    };
    const controls = document.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea, summary');
    return [...controls].flatMap((control) => {
      if (!control.checkVisibility() || control.matches(':disabled')) return [];
      control.focus({ preventScroll: true });
      if (document.activeElement !== control) return [`${control.outerHTML.slice(0, 120)} takes no focus`];
      return isOutlined(control) || isOutlined(control.closest('label')) ? [] : [control.outerHTML.slice(0, 120)];
    });
  });
}
