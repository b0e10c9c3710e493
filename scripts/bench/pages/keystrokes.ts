import type { Page } from 'puppeteer-core';
import type { Bench } from '../../../test/e2e/browser/bench.ts';
import { type KeyWork, keyWorkOf } from './trace-tasks.ts';

/** What one keystroke took by the page's own clock, in milliseconds from the key event. */
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
  readonly clock: readonly Keystroke[];
  /** From the browser's trace; none where the driver has no trace: Firefox. */
  readonly trace: readonly KeyWork[];
}

/** What the trace needs to hold: tasks, events, frames, calls. */
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel'];

/** Types this many letters one by one, each after the page came to rest, and returns what they took. */
export async function measureKeystrokes({ page, press }: Bench, count: number): Promise<Run> {
  await recordKeystrokes(page);
  const endTrace = await startTrace(page);
  for (let typed = 1; typed <= count; typed++) {
    await press(typed % 6 === 0 ? 'Space' : 'e');
    await page.evaluate(waitForKeystroke, typed);
  }
  const trace = await endTrace();
  return { clock: await page.evaluate(() => window.__keystrokes), trace: trace === undefined ? [] : keyWorkOf(trace) };
}

/** Runs in the page. Asking again and again would be work of its own, and counted. */
function waitForKeystroke(wanted: number): Promise<void> {
  return new Promise((resolve) => {
    if (window.__keystrokes.length >= wanted) resolve();
    else window.__onKeystroke = resolve;
  });
}

/** Firefox's driver has no trace. */
async function startTrace(page: Page): Promise<() => Promise<string | undefined>> {
  const browser = await page.browser().version();
  if (/firefox/i.test(browser)) return async () => undefined;
  await page.tracing.start({ categories: CATEGORIES });
  return async () => new TextDecoder().decode(await page.tracing.stop());
}

function recordKeystrokes(page: Page): Promise<void> {
  return page.evaluate(() => {
    const isRecording = window.__keystrokes !== undefined;
    window.__keystrokes = [];
    if (isRecording) return;
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
