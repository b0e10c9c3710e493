import { type Page, UnsupportedOperation } from 'puppeteer-core';
import type { Bench } from '../../test/e2e/browser/bench.ts';

/** What one keystroke took, in milliseconds from the key event. */
export interface Keystroke {
  /** Until the frame with the character was handed to the screen. */
  readonly painted: number;
  /** Until a task of the lowest kind got its turn: whatever is put off until after the frame shows here. */
  readonly free: number;
}

declare global {
  interface Window {
    __keystrokes: Keystroke[];
    __onKeystroke?: () => void;
  }
}

/** All the keystrokes of one run. */
export interface Run {
  readonly keystrokes: readonly Keystroke[];
  /** What the page's thread worked for one keystroke on average; only Chromium counts it. Frames do not blur it. */
  readonly busy: number | undefined;
}

/** Types this many letters one by one, each after the page came to rest, and returns what they took. */
export async function measureKeystrokes({ page, press }: Bench, count: number): Promise<Run> {
  await recordKeystrokes(page);
  const before = await readThreadTime(page);
  for (let typed = 1; typed <= count; typed++) {
    await press(typed % 6 === 0 ? 'Space' : 'e');
    await page.evaluate(waitForKeystroke, typed);
  }
  const after = await readThreadTime(page);
  const busy = before === undefined || after === undefined ? undefined : (after - before) / count;
  return { keystrokes: await page.evaluate(() => window.__keystrokes), busy };
}

/** Runs in the page. Asking again and again would be work of its own, and counted. */
function waitForKeystroke(wanted: number): Promise<void> {
  return new Promise((resolve) => {
    if (window.__keystrokes.length >= wanted) resolve();
    else window.__onKeystroke = resolve;
  });
}

/** Milliseconds that the page's main thread has worked so far; undefined where the driver cannot ask. */
async function readThreadTime(page: Page): Promise<number | undefined> {
  try {
    const { TaskDuration } = await page.metrics();
    return TaskDuration === undefined ? undefined : TaskDuration * 1000;
  } catch (error) {
    if (error instanceof UnsupportedOperation) return undefined; // WebDriver BiDi: Firefox
    throw error;
  }
}

function recordKeystrokes(page: Page): Promise<void> {
  return page.evaluate(() => {
    window.__keystrokes = [];
    const onKey = ({ timeStamp }: Event) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        // A message posted in a frame callback is delivered once the frame is out.
        port1.onmessage = () => {
          const painted = performance.now() - timeStamp;
          const onFree = () => {
            window.__keystrokes.push({ painted, free: performance.now() - timeStamp });
            window.__onKeystroke?.();
          };
          // Not an idle callback: an idle page may keep one waiting for half a second.
          scheduler.postTask(onFree, { priority: 'background' });
        };
        port2.postMessage(null);
      });
    window.addEventListener('keydown', onKey, { capture: true });
  });
}
