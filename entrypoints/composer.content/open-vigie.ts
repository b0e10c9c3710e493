import { afterPaint } from '../../lib/composers/after-paint.ts';
import type { SiteAdapter } from '../../lib/composers/composer.ts';
import type { HeldKeys } from '../../lib/composers/held-keys.ts';
import { removeRemains } from '../../lib/composers/remove-remains.ts';
import { onOpenCard } from '../../lib/messages/open-card-command.ts';
import { readSnapshot, watchSnapshot } from '../../lib/settings/snapshot-store.ts';
import type { ScriptContext } from './script-context.ts';
import { unlessPaused } from './unless-paused.ts';
import { Vigie } from './vigie.ts';

/** Sets Vigie to work in this page; called at the first focus in a composer. */
export async function openVigie(
  page: Document,
  adapter: SiteAdapter,
  context: ScriptContext,
  heldKeys: HeldKeys,
): Promise<Vigie> {
  removeRemains(page);
  // Replaced before the person wrote anything: nothing can be read any more, and that is all there is to say.
  if (context.isInvalid) return new Vigie(page, adapter, context, heldKeys, undefined);
  const vigie = new Vigie(page, adapter, context, heldKeys, unlessPaused(await readSnapshot()));
  watchSnapshot((snapshot) => vigie.takeSnapshot(unlessPaused(snapshot)), context.signal);
  const redraw = afterPaint(window, context.signal, () => vigie.redraw());
  window.addEventListener('resize', redraw, { passive: true, signal: context.signal });
  onOpenCard(context.signal, () => vigie.acts()?.openCardAtCaret());
  return vigie;
}
