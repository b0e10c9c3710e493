import type { Warning } from '../../lib/assess/warning.ts';
import type { Approvals } from './approvals.ts';
import type { OpenComposer } from './open-composer.ts';
import type { TextFocus } from './text-focus.ts';

/** What a person can do about the approval of one draft. */
export class ApprovalActs {
  readonly #open: OpenComposer;
  readonly #focus: TextFocus;
  readonly #approvals: Approvals;

  constructor(open: OpenComposer, focus: TextFocus, approvals: Approvals) {
    this.#open = open;
    this.#focus = focus;
    this.#approvals = approvals;
  }

  /** Opens the request in place of card and question. */
  prepare({ id }: Warning): void {
    this.#focus.keep();
    this.#open.session.dispatch({ type: 'request-opened', id });
  }

  close(): void {
    this.#open.session.dispatch({ type: 'request-closed' });
    this.#focus.giveBack();
  }

  /** « C’est déjà approuvé », of the text as it stands now. */
  settle(): void {
    const { session, composer } = this.#open;
    const wasAway = this.#focus.isAway();
    this.#approvals.approve(session.state().text, composer.surface);
    if (wasAway && !session.state().card) this.#focus.giveBack();
  }

  /** « Garder une trace de cette demande » */
  keepTrace(): void {
    const { session, composer } = this.#open;
    this.#approvals.keep(session.state().text, composer.surface);
  }
}
