import { removeRemains } from '../../lib/composers/remove-remains.ts';
import { onOpenCard } from '../../lib/messages/open-card-command.ts';
import { readSnapshot, watchSnapshot } from '../../lib/settings/snapshot-store.ts';
import { listenToKeys, listenToLeaving } from './listen-to-keys.ts';
import { type ScriptContext, Vigie } from './vigie.ts';

/** Sets Vigie to work in this page; called at the first focus in a composer. */
export async function openVigie(page: Document, context: ScriptContext): Promise<Vigie> {
  removeRemains(page);
  const vigie = new Vigie(page, context, await readSnapshot());
  watchSnapshot((snapshot) => vigie.takeSnapshot(snapshot), context.signal);
  listenToKeys(window, context.signal, () => vigie.acts());
  listenToLeaving(window, context.signal, () => vigie.acts());
  onOpenCard(context.signal, () => vigie.acts()?.openCardAtCaret());
  return vigie;
}
