import type { Warning } from '../../lib/assess/warning.ts';
import { afterPaint } from '../../lib/composers/after-paint.ts';
import { hasSelection } from '../../lib/composers/caret.ts';
import type { Composer, SiteAdapter } from '../../lib/composers/composer.ts';
import { mirrorField } from '../../lib/composers/field-mirror.ts';
import type { FieldReport } from '../../lib/composers/field-report.ts';
import { refreshComposer } from '../../lib/composers/find-composer.ts';
import { isPointOn } from '../../lib/composers/hit-test.ts';
import { rememberSubmit } from '../../lib/composers/remember-submit.ts';
import { isTextField } from '../../lib/composers/text-field.ts';
import { rangeOf, readText, type TextMap } from '../../lib/composers/text-map.ts';
import { watchAttachments } from '../../lib/composers/watch-attachments.ts';
import { type Presence, watchPresence } from '../../lib/composers/watch-presence.ts';
import { watchText } from '../../lib/composers/watch-text.ts';
import { createSession, type Session } from '../../lib/session/session.ts';
import { openWarnings, type SessionState } from '../../lib/session/session-state.ts';
import { type Announce, announceLater } from './announce-later.ts';
import { type DraftScene, sceneOf } from './draft-scene.ts';
import { watchActingName } from './watch-acting-name.ts';

/** A composer of the page and the session that follows it. */
export interface OpenComposer {
  /** Chance alone: tells the composers of a page apart. */
  readonly name: string;
  /** As it stands now, also when the site rebuilt what is around the editor. */
  readonly composer: Composer;
  readonly session: Session;
  readonly announce: Announce;
  /** What the page says beside the draft now. */
  scene(): DraftScene;
  /** The button that publishes it, where there is one now. */
  findSubmit(): HTMLElement | undefined;
  /** Its text as it stands now, and where each character of it stands in the page. */
  read(): TextMap;
  /** Whether the way to publish it is known: without that, nothing is asked then. */
  isGuarded(): boolean;
  /** How its editor was recognised. */
  report(): FieldReport;
  /** Ends everything that follows it. */
  close(): void;
}

export interface OpenComposerParts extends Presence {
  readonly check: (text: string, scene: DraftScene) => readonly Warning[];
  /** Draws a new state: underlines, badge, card. */
  readonly draw: (open: OpenComposer) => void;
  /** Underlines again: the editor rebuilt its nodes under the same text. */
  readonly repaint: (open: OpenComposer) => void;
}

/** Follows one composer until it is closed or the signal aborts. */
export function followComposer(
  first: Composer,
  adapter: SiteAdapter,
  parent: AbortSignal,
  parts: OpenComposerParts,
): OpenComposer {
  const closing = new AbortController();
  const signal = AbortSignal.any([parent, closing.signal]);
  const current = keptFresh(first, adapter);
  const session = createSession({
    readText: () => readText(first.editor).text,
    check: (text) => parts.check(text, open.scene()),
    onState: () => parts.draw(open),
    onLetThrough: () => attachments.forgetSent(),
  });
  const open: OpenComposer = {
    name: crypto.randomUUID(),
    get composer() {
      return current();
    },
    scene: () => sceneOf(open.composer, adapter, attachments),
    findSubmit: () => adapter.findSubmit(open.composer),
    session,
    announce: announceLater(signal, () => parts.draw(open)),
    ...readingsOf(current, adapter, signal),
    close: () => closing.abort(),
  };
  const attachments = watchAttachments(window, () => open.composer, signal, session.recheck);
  listenToEditor(first.editor, signal, open, parts);
  return open;
}

/** The composer as it stands at each call. */
function keptFresh(first: Composer, adapter: SiteAdapter): () => Composer {
  let composer = first;
  return () => {
    composer = refreshComposer(composer, adapter);
    return composer;
  };
}

/** What is read of it and around it, each time that somebody asks. */
function readingsOf(
  composer: () => Composer,
  adapter: SiteAdapter,
  signal: AbortSignal,
): Pick<OpenComposer, 'read' | 'isGuarded' | 'report'> {
  const { editor } = composer();
  const mirror = isTextField(editor) ? mirrorField(editor, signal) : undefined;
  const isSubmitKnown = rememberSubmit(adapter);
  return {
    read: () => readText(editor, mirror),
    isGuarded: () => isSubmitKnown(composer()),
    report: () => adapter.report(editor),
  };
}

function listenToEditor(editor: HTMLElement, signal: AbortSignal, open: OpenComposer, parts: OpenComposerParts): void {
  const reread = afterPaint(window, signal, () => {
    if (!open.session.reread()) parts.repaint(open);
  });
  watchText(editor, signal, reread);
  watchPresence(editor, signal, parts);
  watchActingName(open, signal);
  editor.addEventListener('click', (event) => openCardUnder(event, open), { signal, passive: true });
}

/** A click elsewhere in the text puts the card away: it never stands between a person and what they write. */
function openCardUnder(event: MouseEvent, { composer, session, read }: OpenComposer): void {
  // The end of a selection that was dragged is a click too.
  if (!event.isTrusted || hasSelection(composer.editor)) return;
  const found = findUnder(event, read(), session.state());
  session.dispatch(found ? { type: 'card-opened', ...found, focus: false } : { type: 'card-closed' });
}

/** The warning under a point of the viewport, and where its passage begins in the text. */
function findUnder({ clientX, clientY }: MouseEvent, map: TextMap, state: SessionState) {
  for (const { id, finding } of openWarnings(state)) {
    const span = finding?.spans.find((candidate) => {
      const range = rangeOf(map, candidate);
      return range && isPointOn(range, clientX, clientY);
    });
    if (span) return { id, at: span[0] };
  }
  return undefined;
}
