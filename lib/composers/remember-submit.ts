import type { Composer, SiteAdapter } from './composer.ts';

/** A button that was not there may have come since; looking through a whole page at each key would be felt. In ms. */
const LOOK_AGAIN_AFTER = 500;

/**
 * Says whether a composer's way to publish is known: a button, or Enter. The button may appear late, so it is looked for
 * whenever this is asked, and kept once found.
 */
export function rememberSubmit(adapter: SiteAdapter, now = () => performance.now()): (composer: Composer) => boolean {
  let found: HTMLElement | undefined;
  let lookedAt = Number.NEGATIVE_INFINITY;
  return (composer) => {
    if (found?.isConnected && composer.container.contains(found)) return true;
    if (now() - lookedAt < LOOK_AGAIN_AFTER) return false;
    found = adapter.findSubmit(composer);
    if (found) return true;
    if (adapter.sendsOnEnter(composer)) return true;
    lookedAt = now();
    return false;
  };
}
