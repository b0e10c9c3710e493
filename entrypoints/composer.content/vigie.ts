import type { Browser } from 'wxt/browser';
import { createChecker } from '../../lib/checker/index.ts';
import type { Composer } from '../../lib/composers/composer.ts';
import { themeOf } from '../../lib/composers/composer-theme.ts';
import type { PublishAttempt } from '../../lib/composers/guard-publish.ts';
import { createPainter } from '../../lib/composers/paint-spans.ts';
import { strokesOf } from '../../lib/composers/strokes.ts';
import { readText } from '../../lib/composers/text-map.ts';
import { marksOf } from '../../lib/session/marks.ts';
import type { Snapshot } from '../../lib/settings/snapshot.ts';
import { announceLater } from './announce-later.ts';
import { checkWith } from './check-with.ts';
import { ComposerActs } from './composer-acts.ts';
import { followComposer, type OpenComposer } from './open-composer.ts';
import { createPanel } from './panel.tsx';
import { countOf, panelProps } from './panel-props.ts';
import { PopupAnswers, reportOf } from './popup-answers.ts';
import { staleProps } from './stale-props.ts';
import { ToolbarCount } from './toolbar-count.ts';

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
}

/** Vigie at work in one page: everything that is not needed before the first focus in a composer. */
export class Vigie {
  readonly #context: ScriptContext;
  readonly #painter;
  readonly #panel;
  readonly #popup = new PopupAnswers(() => reportOf(this.#active?.open, this.#snapshot));
  readonly #toolbar = new ToolbarCount();
  readonly #announce;
  readonly #checkDraft = createChecker();
  readonly #open = new Map<HTMLElement, OpenComposer>();
  #snapshot: Snapshot | undefined;
  #active: ActiveComposer | undefined;
  #pressed: HTMLElement | undefined;

  constructor(page: Document, context: ScriptContext, snapshot: Snapshot | undefined) {
    this.#context = context;
    this.#snapshot = snapshot;
    this.#painter = createPainter(context.signal);
    this.#panel = createPanel(page);
    this.#announce = announceLater(() => this.#active && this.#draw(this.#active.open));
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
    if (this.#active?.open.composer.editor === composer.editor) return;
    const known = this.#open.get(composer.editor);
    const open = known ?? this.#follow(composer);
    this.#activate(open);
  }

  /** Reads the text afresh; false holds the publication and asks. A script that was replaced holds nothing back. */
  mayPublish({ composer, by }: PublishAttempt): boolean {
    const open = this.#open.get(composer.editor);
    if (this.#context.isInvalid) this.#sayStale(composer);
    if (this.#context.isInvalid || !open) return true;
    this.#activate(open);
    this.#active?.acts.keepCaret();
    this.#pressed = by;
    return open.session.attemptPublish();
  }

  answerPopup(port: Browser.runtime.Port): void {
    this.#popup.connect(port, (id) => this.#active?.acts.openCard(id, true));
  }

  /** New settings reach the composers that are open, without a reload. */
  takeSnapshot(snapshot: Snapshot | undefined): void {
    this.#snapshot = snapshot;
    const active = this.#active?.open;
    this.#active = undefined;
    for (const open of this.#open.values()) open.session.recheck();
    if (active) this.#activate(active);
  }

  #follow(composer: Composer): OpenComposer {
    const open = followComposer(composer, this.#context.signal, {
      check: (text) => checkWith(this.#checkDraft, this.#snapshot, composer.surface, text, new Date()),
      draw: (drawn) => this.#draw(drawn),
      onClosed: (closed) => this.#close(closed),
    });
    this.#open.set(composer.editor, open);
    open.session.recheck();
    return open;
  }

  #activate(open: OpenComposer): void {
    if (this.#active?.open !== open)
      this.#active = {
        open,
        acts: new ComposerActs(
          open,
          () => this.#snapshot,
          () => this.#panel.hasFocus(),
        ),
      };
    this.#draw(open);
  }

  #close({ composer }: OpenComposer): void {
    this.#open.delete(composer.editor);
    this.#painter.forget(composer.editor);
    if (this.#active?.open.composer.editor !== composer.editor) return;
    this.#active = undefined;
    this.#panel.hide();
    this.#tellOthers();
  }

  #draw(open: OpenComposer): void {
    const { composer, session } = open;
    if (this.#context.isInvalid) {
      this.#sayStale(composer);
      return;
    }
    const strokes = strokesOf(readText(composer.editor), marksOf(session.state()));
    this.#painter.paint(composer.editor, themeOf(composer), strokes);
    if (this.#active?.open === open) this.#showPanel(this.#active);
  }

  #showPanel(active: ActiveComposer): void {
    const { composer, session } = active.open;
    const snapshot = this.#snapshot;
    if (snapshot?.pack) {
      const counted = this.#announce(countOf(session.state()));
      const scene = { ...active, snapshot, pack: snapshot.pack, pressed: this.#pressed, counted };
      this.#panel.show(composer, panelProps(scene));
    } else this.#panel.hide();
    this.#tellOthers();
  }

  /** Once: the page is not read any more, the person can publish, and a reload mends it. */
  #sayStale(composer: Composer): void {
    this.#panel.show(composer, staleProps(composer, this.#snapshot?.language ?? 'fr'));
  }

  #tellOthers(): void {
    this.#toolbar.show(this.#active?.open.session.state());
    this.#popup.tell();
  }
}
