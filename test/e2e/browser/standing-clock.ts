import type { Page } from 'puppeteer-core';

declare global {
  interface Window {
    /** What `Date.now()` says in a page whose clock stands, in ms. */
    __clock?: { now: number };
  }
}

/** Longer than any editor waits for the next key before it begins a new step of undo (Quill's second is the longest), in ms. */
const LONGER_THAN_ANY_STEP_MS = 60_000;

/**
 * Makes `Date.now()` stand still in every page that is loaded from now on: Quill, ProseMirror and Lexical part the steps
 * of undo by it, and a driver never types twice at the same pace. Frames go by the clock of their top.
 */
export async function stopClock(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const top = window.top ?? window;
    top.__clock ??= { now: Date.now() };
    const clock = top.__clock;
    Date.now = () => clock.now;
  });
}

/** Lets enough time go by in the page that what follows is a step of undo of its own. */
export function passTime(page: Page): Promise<void> {
  return page.evaluate((ms) => {
    if (!window.__clock) throw new Error('the clock of this page was not stopped');
    window.__clock.now += ms;
  }, LONGER_THAN_ANY_STEP_MS);
}
