/** The keys that are down now. */
export interface HeldKeys {
  /** Until it comes up, the key that is down now does nothing more in the page: no repeat, no coming up. */
  silence(): void;
}

/** Held together with another; they neither repeat in its stead nor end it. */
const MODIFIERS: readonly string[] = ['Shift', 'Control', 'Alt', 'AltGraph', 'Meta'];

/**
 * Follows one key at a time. Must listen before whoever silences: a key that closed a card or was held at Publish would
 * otherwise go on, by its repeats and by coming up, to press what stands there next.
 */
export function watchHeldKeys(page: Window, signal: AbortSignal): HeldKeys {
  let down: string | undefined;
  let silenced: string | undefined;
  const options = { capture: true, signal };
  const onDown = (event: KeyboardEvent): void => {
    if (MODIFIERS.includes(event.key)) return;
    if (event.repeat && event.key === silenced) {
      stop(event);
      return;
    }
    down = event.key;
    silenced = undefined;
  };
  const onUp = (event: KeyboardEvent): void => {
    if (event.key === silenced) {
      stop(event);
      silenced = undefined;
    }
    if (event.key === down) down = undefined;
  };
  page.addEventListener('keydown', onDown, options);
  page.addEventListener('keyup', onUp, options);
  return {
    silence() {
      silenced = down;
    },
  };
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
