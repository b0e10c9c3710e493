import type { Warning } from '../../lib/assess/warning.ts';
import type { Decision } from '../../lib/journal/decision.ts';
import { surfaceClassOf } from '../../lib/policy/surfaces.ts';
import type { Conversations } from '../../lib/session/conversations.ts';
import { askedWarnings } from '../../lib/session/session-state.ts';
import type { OpenComposer } from './open-composer.ts';
import type { TextFocus } from './text-focus.ts';

/** What a person can answer to the question at Publish. */
export class PublishActs {
  readonly #open: OpenComposer;
  readonly #focus: TextFocus;
  readonly #conversations: Conversations;

  constructor(open: OpenComposer, focus: TextFocus, conversations: Conversations) {
    this.#open = open;
    this.#focus = focus;
    this.#conversations = conversations;
  }

  returnToText(): void {
    this.#recordAsked('returned');
    this.#open.session.dispatch({ type: 'text-returned-to' });
    this.#focus.giveBack();
  }

  /** The reason itself is not kept, only that one was chosen. */
  publishAnyway(withReason: boolean): void {
    const { session, composer } = this.#open;
    const asked = this.#recordAsked(withReason ? 'justified' : 'continued');
    session.dispatch({ type: 'publication-accepted' });
    if (surfaceClassOf(composer.surface) === 'message') {
      this.#conversations.answer(session.state().place, concernsOf(asked));
      session.recheck();
    }
    this.#focus.giveBack();
  }

  /** « Pas dans cette conversation », from the card or in answer to the question. */
  silenceHere(warnings: readonly Warning[]): void {
    const { session } = this.#open;
    const wasAway = this.#focus.isAway();
    this.#open.outcomes.decide(this.#open, warnings, 'dismissed');
    this.#conversations.silence(session.state().place, concernsOf(warnings));
    if (session.state().asking) session.dispatch({ type: 'publication-accepted' });
    session.recheck();
    if (wasAway && !session.state().card) this.#focus.giveBack();
  }

  #recordAsked(decision: Decision): readonly Warning[] {
    const asked = askedWarnings(this.#open.session.state());
    this.#open.outcomes.decide(this.#open, asked, decision);
    return asked;
  }
}

function concernsOf(warnings: readonly Warning[]): readonly Warning['concern'][] {
  return warnings.map(({ concern }) => concern);
}
