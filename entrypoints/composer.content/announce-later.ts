/** How many warnings are open, and how many of them are serious. */
export interface Counted {
  readonly count: number;
  readonly serious: number;
}

/** Takes the newest count and gives back the one that a screen reader is told now. */
export type Announce = (counted: Counted) => Counted;

/** A screen reader is told 1.5 s after the last change, in milliseconds: at each key it would talk over the typing. */
const PAUSE = 1500;

/** What was counted when the person last paused; calls back when a pause brings a new count. */
export function announceLater(signal: AbortSignal, onPause: () => void): Announce {
  let said: Counted = { count: 0, serious: 0 };
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return (counted) => {
    // Every keystroke comes by here, and each call of the browser costs it something.
    if (timer !== undefined) clearTimeout(timer);
    timer = undefined;
    if (signal.aborted || (counted.count === said.count && counted.serious === said.serious)) return said;
    timer = setTimeout(() => {
      timer = undefined;
      said = counted;
      onPause();
    }, PAUSE);
    return said;
  };
}
