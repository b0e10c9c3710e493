import type { Browser } from 'wxt/browser';
import type { Speaker } from '../../lib/assess/speaker.ts';
import type { Composer } from '../../lib/composers/composer.ts';
import type { PolicyPack } from '../../lib/policy/pack.ts';
import type { Snapshot } from '../../lib/settings/snapshot.ts';
import type { ComposerActs } from './composer-acts.ts';
import type { OpenComposer } from './open-composer.ts';
import { createPanel, type PanelFocus } from './panel.tsx';
import { countOf, panelProps } from './panel-props.ts';
import { PopupAnswers } from './popup-answers.ts';
import { staleProps } from './stale-props.ts';
import { ToolbarCount } from './toolbar-count.ts';

/** All that is shown of the composer that the person is in. */
export interface Shown {
  readonly open: OpenComposer;
  readonly acts: ComposerActs;
  readonly snapshot: Snapshot;
  readonly pack: PolicyPack;
  readonly speaker: Speaker;
  /** What the person pressed when the publication was last held. */
  readonly pressed: HTMLElement | undefined;
  /** At a later step, where the editor is not to be seen any more: the part of the page that the person is in. */
  readonly step: Element | undefined;
}

/** Shows one composer wherever Vigie shows something: beside it, on the toolbar button, in an open popup. */
export class Display {
  readonly #panel;
  readonly #toolbar = new ToolbarCount();
  readonly #popup = new PopupAnswers(() => this.#shown);
  #shown: Shown | undefined;

  constructor(page: Document) {
    this.#panel = createPanel(page);
  }

  /** Shows this composer in place of what was shown; nothing when none is given. */
  show(shown: Shown | undefined): void {
    this.#shown = shown;
    if (shown && isSeen(shown)) this.#drawPanel(shown);
    else this.#panel.hide();
    this.#toolbar.show(shown?.open.session.state());
    this.#popup.tell();
  }

  /** Says that the page is not read any more, that the person can publish, and that a reload mends it. */
  sayStale(composer: Composer): void {
    this.#panel.show(composer, staleProps(composer, this.#shown?.snapshot.language ?? 'fr'));
  }

  /** Is what was last shown still in the page? */
  isThere(): boolean {
    return this.#panel.isThere();
  }

  answerPopup(port: Browser.runtime.Port): void {
    this.#popup.connect(port);
  }

  get focus(): PanelFocus {
    return this.#panel;
  }

  #drawPanel(shown: Shown): void {
    const { composer, session, announce } = shown.open;
    const counted = announce(countOf(session.state()));
    // At a later step the panel stands where the person pressed.
    const editor = (shown.step && shown.pressed) ?? composer.editor;
    this.#panel.show({ ...composer, editor }, panelProps({ ...shown, counted }));
  }
}

/** Without its editor a text is only asked about. */
function isSeen({ step, open }: Shown): boolean {
  const { asking, awaited } = open.session.state();
  return !step || asking || awaited;
}
