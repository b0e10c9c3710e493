import type { Browser } from 'wxt/browser';
import type { Composer, SiteAdapter } from '../../lib/composers/composer.ts';
import type { HeldKeys } from '../../lib/composers/held-keys.ts';
import { createPainter } from '../../lib/composers/paint-spans.ts';
import type { PublishAttempt } from '../../lib/composers/publish-attempt.ts';
import { createCheck } from '../../lib/draft/check-with.ts';
import type { Snapshot } from '../../lib/settings/snapshot.ts';
import { ComposerActs } from './composer-acts.ts';
import { Display } from './display.ts';
import type { OpenComposer } from './open-composer.ts';
import { OpenComposers } from './open-composers.ts';
import { paintComposer } from './paint-composer.ts';
import type { ScriptContext } from './script-context.ts';
import { SettingsHere } from './settings-here.ts';
import { type ActiveComposer, shownOf } from './shown-of.ts';

/** Vigie at work in one page: everything that is not needed before the first focus in a composer. */
export class Vigie {
  readonly #context: ScriptContext;
  readonly #heldKeys: HeldKeys;
  readonly #painter;
  readonly #display: Display;
  readonly #check = createCheck((text, surface) => this.#open.approvals.isApproved(text, surface));
  readonly #settings = new SettingsHere();
  readonly #open: OpenComposers;
  #active: ActiveComposer | undefined;

  constructor(
    page: Document,
    adapter: SiteAdapter,
    context: ScriptContext,
    heldKeys: HeldKeys,
    snapshot: Snapshot | undefined,
  ) {
    this.#context = context;
    this.#heldKeys = heldKeys;
    this.#settings.take(snapshot);
    this.#painter = createPainter(context.signal);
    this.#display = new Display(page);
    this.#open = new OpenComposers(adapter, context.signal, {
      check: (text, scene) => this.#check(this.#settings.snapshot, text, scene, Date.now()),
      draw: (open) => this.#draw(open),
      repaint: (open) => this.#paint(open),
      leave: (editor) => this.#leave(editor),
    });
  }

  /** The composers that are open now. */
  composers(): Iterable<Composer> {
    return this.#open.composers();
  }

  /** The composer that the person wrote in last, while they are about to publish it. */
  last(): Composer | undefined {
    return this.#open.last.find()?.composer;
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
    this.#open.closeGone();
    if (!composer.editor.isConnected || this.isIn(composer.editor)) return;
    const open = this.#open.enter(composer);
    this.#activate(open);
    if (!open.session.reread()) this.#draw(open);
  }

  /** Reads the text afresh; false holds the publication and asks. A script that was replaced holds nothing back. */
  mayPublish({ composer, by, step }: PublishAttempt): boolean {
    if (this.#context.isInvalid) {
      this.#display.sayStale(composer);
      return true;
    }
    const open = this.#open.enter(composer);
    // A question that the page took away can be answered by nobody: it must not hold the text for ever.
    const isTakenAway = open.session.state().asking && !this.#display.isThere();
    this.#activate(open, by, step);
    this.#active?.acts.keepCaret();
    const passes = open.session.attemptPublish() || isTakenAway;
    if (passes && step) this.#leave(composer.editor);
    return passes;
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
    this.#settings.take(snapshot);
    this.#open.recheck();
    this.redraw();
  }

  #activate(open: OpenComposer, pressed?: HTMLElement, step?: Element): void {
    const { editor } = open.composer;
    // The card that is put away belongs to the composer that was left.
    if (this.#active && this.#active.editor !== editor) this.#active.open.session.dispatch({ type: 'card-closed' });
    const known = this.#active?.editor === editor ? this.#active.acts : undefined;
    this.#active = { editor, open, acts: known ?? this.#actsOn(open), pressed, step };
    this.#open.last.enter(open);
  }

  #actsOn(open: OpenComposer): ComposerActs {
    return new ComposerActs(open, {
      settings: this.#settings,
      pressed: () => this.#active?.pressed,
      panel: this.#display.focus,
      conversations: this.#open.conversations,
      approvals: this.#open.approvals,
      heldKeys: this.#heldKeys,
    });
  }

  /** Nothing is shown of a composer that cannot be seen; what was said of its text is kept until it is removed. */
  #leave(editor: HTMLElement): void {
    this.#painter.forget(editor);
    if (this.#active?.editor !== editor) return;
    this.#active = undefined;
    this.#display.show(undefined);
  }

  #draw(open: OpenComposer): void {
    if (this.#context.isInvalid) {
      this.#display.sayStale(open.composer);
      return;
    }
    this.#paint(open);
    if (this.#active?.open === open) this.#display.show(shownOf(this.#active, this.#settings.snapshot));
  }

  /** At a later step there is no editor left to underline anything in. */
  #paint(open: OpenComposer): void {
    if (this.#open.isOpen(open)) paintComposer(this.#painter, open);
  }
}
