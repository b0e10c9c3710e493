import type { Warning } from '../../lib/assess/warning.ts';
import { afterPaint } from '../../lib/composers/after-paint.ts';
import type { Composer, SiteAdapter } from '../../lib/composers/composer.ts';
import { mirrorField } from '../../lib/composers/field-mirror.ts';
import type { FieldReport } from '../../lib/composers/field-report.ts';
import { refreshComposer } from '../../lib/composers/find-composer.ts';
import { isShown } from '../../lib/composers/is-shown.ts';
import type { PlaceOf } from '../../lib/composers/place-of.ts';
import { rememberSubmit } from '../../lib/composers/remember-submit.ts';
import { isTextField } from '../../lib/composers/text-field.ts';
import { readText, type TextMap } from '../../lib/composers/text-map.ts';
import { type Attachments, watchAttachments } from '../../lib/composers/watch-attachments.ts';
import { type Presence, watchPresence } from '../../lib/composers/watch-presence.ts';
import { watchText } from '../../lib/composers/watch-text.ts';
import type { DraftScene } from '../../lib/draft/draft-scene.ts';
import { createSession, type Session } from '../../lib/session/session.ts';
import type { Legacy } from '../../lib/session/session-state.ts';
import { type Announce, announceLater } from './announce-later.ts';
import type { DraftOutcomes } from './draft-outcomes.ts';
import { openCardUnder } from './open-card-under.ts';
import { sceneOf } from './scene-of.ts';
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
  /** What becomes of its warnings. */
  readonly outcomes: DraftOutcomes;
  /** Ends everything that follows it. */
  close(): void;
}

export interface OpenComposerParts extends Presence {
  readonly check: (text: string, scene: DraftScene, place: string) => readonly Warning[];
  readonly placeOf: PlaceOf;
  /** What was settled of the same text in an editor that is gone. */
  readonly legacy: Legacy | undefined;
  readonly outcomes: DraftOutcomes;
  /** Draws a new state: underlines, badge, card. */
  readonly draw: (open: OpenComposer) => void;
  /** Underlines again: the editor rebuilt its nodes under the same text. */
  readonly repaint: (open: OpenComposer) => void;
}

interface Beside {
  readonly open: OpenComposer;
  readonly attachments: Attachments;
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
  const { editor } = first;
  const current = keptFresh(first, adapter);
  const session: Session = sessionOf(editor, parts, () => ({ open, attachments }));
  const open: OpenComposer = {
    name: crypto.randomUUID(),
    get composer() {
      return current();
    },
    scene: () => sceneOf(open.composer, adapter, attachments),
    session,
    outcomes: parts.outcomes,
    announce: announceLater(signal, () => {
      parts.outcomes.see(open);
      parts.draw(open);
    }),
    ...readingsOf(current, adapter, signal),
    close: () => closing.abort(),
  };
  const attachments = watchAttachments(window, () => open.composer, signal, session.recheck);
  listenToEditor(editor, signal, open, parts);
  return open;
}

/** What stands beside it is made after it, and asked for at each use. */
function sessionOf(editor: HTMLElement, parts: OpenComposerParts, beside: () => Beside): Session {
  return createSession({
    // An editor that a later step has hidden or taken away says nothing of what is about to be published.
    readText: (before) => (isShown(editor) ? readText(editor).text : before),
    place: () => parts.placeOf(beside().open.composer),
    check: (text, place) => parts.check(text, beside().open.scene(), place),
    onState: () => {
      parts.outcomes.follow(beside().open);
      parts.draw(beside().open);
    },
    onLetThrough: () => {
      parts.outcomes.send(beside().open);
      beside().attachments.forgetSent();
    },
    legacy: parts.legacy,
  });
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
): Pick<OpenComposer, 'read' | 'findSubmit' | 'isGuarded' | 'report'> {
  const { editor } = composer();
  const mirror = isTextField(editor) ? mirrorField(editor, signal) : undefined;
  const isSubmitKnown = rememberSubmit(adapter);
  return {
    read: () => readText(editor, mirror),
    findSubmit: () => adapter.findSubmit(composer()),
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
