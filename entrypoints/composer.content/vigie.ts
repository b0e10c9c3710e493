import type { Browser } from 'wxt/browser';
import type { Composer, SiteAdapter } from '../../lib/composers/composer.ts';
import type { PublishAttempt } from '../../lib/composers/guard-publish.ts';
import { createPainter } from '../../lib/composers/paint-spans.ts';
import type { Snapshot } from '../../lib/settings/snapshot.ts';
import { createCheck } from './check-with.ts';
import { ComposerActs } from './composer-acts.ts';
import { Display } from './display.ts';
import { followComposer, type OpenComposer } from './open-composer.ts';
import { paintComposer } from './paint-composer.ts';
import type { ScriptContext } from './script-context.ts';
import { type ActiveComposer, shownOf } from './shown-of.ts';

/** Vigie at work in one page: everything that is not needed before the first focus in a composer. */
export class Vigie {
  readonly #adapter: SiteAdapter;
  readonly #context: ScriptContext;
  readonly #painter;
  readonly #display: Display;
  readonly #check = createCheck();
  readonly #open = new Map<HTMLElement, OpenComposer>();
  #snapshot: Snapshot | undefined;
  #active: ActiveComposer | undefined;

  constructor(page: Document, adapter: SiteAdapter, context: ScriptContext, snapshot: Snapshot | undefined) {
    this.#adapter = adapter;
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

  /** Is this the editor that the person is in? */
  isIn(editor: HTMLElement): boolean {
    return this.#active?.editor === editor;
  }

  /** The person is in this composer now. */
  enter(composer: Composer): void {
    this.#closeGone();
    if (!composer.editor.isConnected || this.isIn(composer.editor)) return;
    this.#activate(this.#follow(composer));
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

  /** The window has another size: what stands beside the composer looks for its place anew. */
  redraw(): void {
    if (this.#active) this.#draw(this.#active.open);
  }

  /** New settings reach the composers that are open, without a reload. */
  takeSnapshot(snapshot: Snapshot | undefined): void {
    this.#snapshot = snapshot;
    this.#closeGone();
    for (const open of this.#open.values()) open.session.recheck();
    if (this.#active) this.#show(this.#active);
  }

  /** The session of a composer, begun when the person first enters it. */
  #follow(composer: Composer): OpenComposer {
    const { editor } = composer;
    const known = this.#open.get(editor);
    if (known) return known;
    const open = followComposer(composer, this.#adapter, this.#context.signal, {
      check: (text, scene) => this.#check(this.#snapshot, text, scene, new Date()),
      draw: (drawn) => this.#draw(drawn),
      repaint: (drawn) => paintComposer(this.#painter, drawn),
      onHidden: () => this.#leave(editor),
      onRemoved: () => this.#close(editor),
    });
    this.#open.set(editor, open);
    open.session.recheck();
    return open;
  }

  #activate(open: OpenComposer, pressed?: HTMLElement): void {
    const { editor } = open.composer;
    // The card that is put away belongs to the composer that was left.
    if (this.#active && this.#active.editor !== editor) this.#active.open.session.dispatch({ type: 'card-closed' });
    const known = this.#active?.editor === editor ? this.#active.acts : undefined;
    this.#active = { editor, open, acts: known ?? this.#actsOn(open), pressed };
    this.#draw(open);
  }

  #actsOn(open: OpenComposer): ComposerActs {
    return new ComposerActs(open, () => this.#snapshot, this.#display.focus);
  }

  /** Nothing is shown of a composer that cannot be seen; what was said of its text is kept until it is removed. */
  #leave(editor: HTMLElement): void {
    this.#painter.forget(editor);
    if (this.#active?.editor !== editor) return;
    this.#active = undefined;
    this.#display.show(undefined);
  }

  #close(editor: HTMLElement): void {
    this.#open.get(editor)?.close();
    this.#open.delete(editor);
    this.#leave(editor);
  }

  /** An editor may have left the page before anyone listened to it. */
  #closeGone(): void {
    for (const editor of [...this.#open.keys()]) if (!editor.isConnected) this.#close(editor);
  }

  #draw(open: OpenComposer): void {
    if (this.#context.isInvalid) {
      this.#display.sayStale(open.composer);
      return;
    }
    paintComposer(this.#painter, open);
    if (this.#active?.open === open) this.#show(this.#active);
  }

  #show(active: ActiveComposer): void {
    this.#display.show(shownOf(active, this.#snapshot));
  }
}
