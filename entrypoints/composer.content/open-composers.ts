import type { Warning } from '../../lib/assess/warning.ts';
import type { Composer, SiteAdapter } from '../../lib/composers/composer.ts';
import { createPlaceOf } from '../../lib/composers/place-of.ts';
import type { DraftScene } from '../../lib/draft/draft-scene.ts';
import { Conversations } from '../../lib/session/conversations.ts';
import { Spells } from '../../lib/session/spells.ts';
import { Approvals } from './approvals.ts';
import { claimSpell } from './claim-spell.ts';
import { DraftOutcomes } from './draft-outcomes.ts';
import { LastDraft } from './last-draft.ts';
import { followComposer, type OpenComposer } from './open-composer.ts';

/** What is done with the composers that are followed. */
export interface FollowParts {
  check(text: string, scene: DraftScene): readonly Warning[];
  draw(open: OpenComposer): void;
  repaint(open: OpenComposer): void;
  /** It cannot be seen, for now or for ever. */
  leave(editor: HTMLElement): void;
}

/** The composers of the page that are open, each with its session, and what the person settled in the page. */
export class OpenComposers {
  readonly last = new LastDraft();
  readonly conversations = new Conversations();
  readonly approvals = new Approvals(() => this.recheck());
  readonly #spells = new Spells(claimSpell, () => this.recheck());
  readonly #open = new Map<HTMLElement, OpenComposer>();
  /** Of editors that are gone, until it is known that no other stands in for them. */
  readonly #left = new Set<DraftOutcomes>();
  readonly #adapter: SiteAdapter;
  readonly #signal: AbortSignal;
  readonly #parts: FollowParts;
  readonly #placeOf;

  constructor(adapter: SiteAdapter, signal: AbortSignal, parts: FollowParts) {
    this.#adapter = adapter;
    this.#signal = signal;
    this.#parts = parts;
    this.#placeOf = createPlaceOf(adapter);
    this.last.watchLeaving(window, signal);
    window.addEventListener('pagehide', () => this.#leaveAll(), { signal });
  }

  *composers(): Iterable<Composer> {
    for (const { composer } of this.#open.values()) yield composer;
  }

  isOpen(open: OpenComposer): boolean {
    return this.#open.get(open.composer.editor) === open;
  }

  /** The composer with its session, begun when it is first asked for. */
  enter(composer: Composer): OpenComposer {
    const { editor } = composer;
    const known = this.#open.get(editor);
    if (known) return known;
    const last = this.last.find();
    // At a later step its editor has left the page for good.
    if (last?.composer.editor === editor && !editor.isConnected) return last;
    const open = this.#follow(composer);
    this.#open.set(editor, open);
    open.session.recheck();
    return open;
  }

  /** Checks every text again: the settings have changed, or what is known of one of the texts. */
  recheck(): void {
    this.closeGone();
    for (const { session } of this.#open.values()) session.recheck();
  }

  /** An editor may have left the page before anyone listened to it. */
  closeGone(): void {
    for (const editor of [...this.#open.keys()]) if (!editor.isConnected) this.#close(editor);
  }

  #follow(composer: Composer): OpenComposer {
    const { editor } = composer;
    const { check, draw, repaint, leave } = this.#parts;
    const legacy = this.last.legacyFor(editor);
    const outcomes = (legacy && this.last.find()?.outcomes) ?? new DraftOutcomes();
    this.#left.delete(outcomes);
    this.#leave();
    return followComposer(composer, this.#adapter, this.#signal, {
      check: (text, scene, place) =>
        this.#spells.heed(editor, text, this.conversations.heed(place, check(text, scene))),
      placeOf: this.#placeOf,
      legacy,
      outcomes,
      draw,
      repaint,
      onHidden: () => leave(editor),
      onRemoved: () => this.#close(editor),
    });
  }

  #leave(): void {
    for (const outcomes of this.#left) outcomes.leave();
    this.#left.clear();
  }

  #leaveAll(): void {
    for (const { outcomes } of this.#open.values()) this.#left.add(outcomes);
    this.#leave();
  }

  #close(editor: HTMLElement): void {
    const open = this.#open.get(editor);
    if (open) this.#left.add(open.outcomes);
    open?.close();
    this.#open.delete(editor);
    this.#parts.leave(editor);
  }
}
