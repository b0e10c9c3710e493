import type { Browser } from 'wxt/browser';
import type { Composer } from '../../lib/composers/composer.ts';
import { themeOf } from '../../lib/composers/composer-theme.ts';
import type { PublishAttempt } from '../../lib/composers/guard-publish.ts';
import { createPainter } from '../../lib/composers/paint-spans.ts';
import { strokesOf } from '../../lib/composers/strokes.ts';
import { readText } from '../../lib/composers/text-map.ts';
import { marksOf } from '../../lib/session/marks.ts';
import type { Snapshot } from '../../lib/settings/snapshot.ts';
import { createCheck } from './check-with.ts';
import { ComposerActs } from './composer-acts.ts';
import { Display } from './display.ts';
import { followComposer, type OpenComposer } from './open-composer.ts';

/** The part of the script's context that is looked at. */
export interface ScriptContext {
  readonly signal: AbortSignal;
  /** The extension was updated, switched off or removed under the open page. */
  readonly isInvalid: boolean;
}

/** The composer that the person is in, and what they can do there. */
interface ActiveComposer {
  readonly open: OpenComposer;
  readonly acts: ComposerActs;
  readonly pressed: HTMLElement | undefined;
}

/** Vigie at work in one page: everything that is not needed before the first focus in a composer. */
export class Vigie {
  readonly #context: ScriptContext;
  readonly #painter;
  readonly #display: Display;
  readonly #check = createCheck();
  readonly #open = new Map<HTMLElement, OpenComposer>();
  #snapshot: Snapshot | undefined;
  #active: ActiveComposer | undefined;

  constructor(page: Document, context: ScriptContext, snapshot: Snapshot | undefined) {
    this.#context = context;
    this.#snapshot = snapshot;
    this.#painter = createPainter(context.signal);
    this.#display = new Display(page);
  }

  /** The composers that are open now. */
  *composers(): Iterable<Composer> {
    for (const { composer } of this.#open.values()) yield composer;
  }

  /** What the person can do about the composer that they are in. */
  acts(): ComposerActs | undefined {
    return this.#active?.acts;
  }

  /** The person is in this composer now. */
  enter(composer: Composer): void {
    if (this.#active?.open.composer.editor !== composer.editor) this.#activate(this.#follow(composer));
  }

  /** Reads the text afresh; false holds the publication and asks. A script that was replaced holds nothing back. */
  mayPublish({ composer, by }: PublishAttempt): boolean {
    const open = this.#open.get(composer.editor);
    if (this.#context.isInvalid) this.#display.sayStale(composer);
    if (this.#context.isInvalid || !open) return true;
    this.#activate(open, by);
    this.#active?.acts.keepCaret();
    return open.session.attemptPublish();
  }

  answerPopup(port: Browser.runtime.Port): void {
    this.#display.answerPopup(port);
  }

  /** New settings reach the composers that are open, without a reload. */
  takeSnapshot(snapshot: Snapshot | undefined): void {
    this.#snapshot = snapshot;
    for (const open of this.#open.values()) open.session.recheck();
    if (this.#active) this.#show(this.#active);
  }

  /** The session of a composer, begun when the person first enters it. */
  #follow(composer: Composer): OpenComposer {
    const known = this.#open.get(composer.editor);
    if (known) return known;
    const open = followComposer(composer, this.#context.signal, {
      check: (text) => this.#check(this.#snapshot, composer.surface, text, new Date()),
      draw: (drawn) => this.#draw(drawn),
      repaint: (drawn) => this.#paint(drawn),
      onClosed: (closed) => this.#close(closed),
    });
    this.#open.set(composer.editor, open);
    open.session.recheck();
    return open;
  }

  #activate(open: OpenComposer, pressed?: HTMLElement): void {
    const isSame = this.#active?.open === open;
    const acts = isSame && this.#active ? this.#active.acts : this.#actsOn(open);
    this.#active = { open, acts, pressed };
    this.#draw(open);
  }

  #actsOn(open: OpenComposer): ComposerActs {
    return new ComposerActs(
      open,
      () => this.#snapshot,
      () => this.#display.hasFocus(),
    );
  }

  #close({ composer }: OpenComposer): void {
    this.#open.delete(composer.editor);
    this.#painter.forget(composer.editor);
    if (this.#active?.open.composer.editor !== composer.editor) return;
    this.#active = undefined;
    this.#display.show(undefined);
  }

  #draw(open: OpenComposer): void {
    if (this.#context.isInvalid) {
      this.#display.sayStale(open.composer);
      return;
    }
    this.#paint(open);
    if (this.#active?.open === open) this.#show(this.#active);
  }

  #paint({ composer, session }: OpenComposer): void {
    const strokes = strokesOf(readText(composer.editor), marksOf(session.state()));
    this.#painter.paint(composer.editor, themeOf(composer), strokes);
  }

  #show(active: ActiveComposer): void {
    const snapshot = this.#snapshot;
    this.#display.show(snapshot?.pack && { ...active, snapshot, pack: snapshot.pack });
  }
}
