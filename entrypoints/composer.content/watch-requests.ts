import type { SiteAdapter } from '../../lib/composers/composer.ts';
import { watchAcceptance } from '../../lib/composers/watch-acceptance.ts';
import type { ScriptContext } from './script-context.ts';

/** Stands by for friend requests and invitations; what it takes to say something of one is read when one is come to. */
export function watchRequests(page: Window, adapter: SiteAdapter, context: ScriptContext): void {
  watchAcceptance(page, adapter, context.signal, (button) => {
    import('./remind-of-acceptance.tsx')
      .then(({ remindOfAcceptance }) => remindOfAcceptance(button, context))
      // Expected: the extension is being replaced at this very moment. A reminder less.
      .catch(() => undefined);
  });
}
