import { createRoot } from 'react-dom/client';
import { AcceptanceNote } from '../../components/acceptance-note.tsx';
import { Placed } from '../../components/placed.tsx';
import { IN_PAGE_SHEET } from '../../components/styles/in-page-sheet.ts';
import { acceptanceClause } from '../../lib/assess/acceptance-clause.ts';
import { themeAt } from '../../lib/composers/composer-theme.ts';
import { mountPointFor } from '../../lib/composers/mount-point.ts';
import { createPanelHost } from '../../lib/composers/panel-host.ts';
import { watchPresence } from '../../lib/composers/watch-presence.ts';
import { wordsIn } from '../../lib/i18n/in-page.ts';
import { claimAcceptanceWeek, openClause } from '../../lib/messages/send.ts';
import type { ClauseId } from '../../lib/policy/duty.ts';
import { quoteClause } from '../../lib/policy/quote-clause.ts';
import type { Snapshot } from '../../lib/settings/snapshot.ts';
import { readSnapshot } from '../../lib/settings/snapshot-store.ts';
import type { ScriptContext } from './script-context.ts';
import { unlessPaused } from './unless-paused.ts';

/** One or two lines of the article, in UTF-16 code units. */
const QUOTE_CAP = 160;

/** Shows what the policy says of friend requests beside the button that accepts one, when this week has not had it yet. */
export async function remindOfAcceptance(button: HTMLElement, context: ScriptContext): Promise<void> {
  const snapshot = context.isInvalid ? undefined : unlessPaused(await readSnapshot());
  const clause = snapshot && acceptanceClause(snapshot);
  if (!clause || !button.isConnected) return;
  const claimed = await claimAcceptanceWeek({});
  if (claimed.ok && claimed.reply.isFirst) showNote(button, snapshot, clause, context.signal);
}

function showNote(button: HTMLElement, snapshot: Snapshot, clause: ClauseId, parent: AbortSignal): void {
  const { pack, language } = snapshot;
  if (!pack) return;
  const closing = new AbortController();
  const signal = AbortSignal.any([parent, closing.signal]);
  const host = createPanelHost(button.ownerDocument, IN_PAGE_SHEET);
  const root = createRoot(host.stage);
  signal.addEventListener('abort', () => {
    root.unmount();
    host.remove();
  });
  const close = () => closing.abort();
  watchPresence(button, signal, { onHidden: close, onRemoved: close });
  host.moveTo(mountPointFor(button), themeAt(button));
  const box = () => button.getBoundingClientRect();
  root.render(
    <Placed as="below" anchor={{ name: 'acceptance', contextElement: button, box }}>
      <AcceptanceNote
        say={wordsIn(language).say}
        quote={quoteClause(pack, clause, QUOTE_CAP, 'patient-relationship', 'patient-relationship.accept')}
        onRead={(clauseId) => void openClause({ clauseId })}
        onClose={close}
      />
    </Placed>,
  );
}
