import { describe } from 'vitest';
import { type BrowserKind, findBrowser, isAsked } from './find-browsers.ts';
import { type Open, RUNNERS } from './runners.ts';

/**
 * Describes the same once for each browser of this machine; a missing one is named, and the rest goes on.
 * `obstacle` names what else is missing here for all of it.
 */
export function describeInEachBrowser(specify: (open: Open, kind: BrowserKind) => void, obstacle?: string): void {
  for (const { kind, open } of RUNNERS) {
    if (!isAsked(kind)) continue;
    const found = findBrowser(kind);
    const reason = 'missing' in found ? found.missing : obstacle;
    if (reason === undefined) {
      describe(`in ${kind}`, () => specify(open, kind));
    } else {
      console.warn(`${kind}: not run. ${reason}`);
      describe.skip(`in ${kind}: not run. ${reason}`, () => specify(open, kind));
    }
  }
}
