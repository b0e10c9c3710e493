import type { Page } from 'puppeteer-core';

/** A window of 1280 × 1024 at 400 %, in CSS pixels: WCAG 1.4.10. */
export const AT_400_PERCENT = { width: 320, height: 256 };

/** What a narrow page lost: whether it scrolls sideways, and the words that it cuts off. Scrolling tables are allowed. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const sideways = scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide in ${clientWidth}`] : [];
    const named = (element: Element) => `${element.tagName}.${element.className}: ${element.textContent?.slice(0, 60)}`;
    const mayScroll = (element: Element) => element.closest('.p-scroll *, [type="file"]') !== null;
    const isClipped = (element: HTMLElement) => {
      const { overflowX, textOverflow } = getComputedStyle(element);
      const hidesWords = overflowX !== 'visible' && textOverflow !== 'ellipsis' && !element.matches('.p-scroll');
      return hidesWords && element.scrollWidth > element.clientWidth + 1;
    };
    const lost = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
      if (!element.checkVisibility() || element.closest('.v-visually-hidden, svg') || mayScroll(element)) return false;
      const { right, left, width } = element.getBoundingClientRect();
      return width > 1 && (right > clientWidth + 1 || left < -1 || isClipped(element));
    });
    return [...sideways, ...lost.map(named)];
  });
}

/** The names of everything that can be pressed, chosen or filled in, in order. */
export function controlsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls = document.querySelectorAll<HTMLInputElement>('button, a[href], input, select, textarea, summary');
    return [...controls]
      .filter((control) => control.checkVisibility())
      .map(
        (control) => `${control.tagName} ${control.ariaLabel ?? control.labels?.[0]?.innerText ?? control.textContent}`,
      );
  });
}
