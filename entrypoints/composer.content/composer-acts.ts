import type { Warning } from '../../lib/assess/warning.ts';
import { openClause, sayDuty } from '../../lib/messages/send.ts';
import type { ClauseId } from '../../lib/policy/duty.ts';
import type { Capacity } from '../../lib/policy/people.ts';
import type { BreakMinutes, Declared } from '../../lib/schedule/declared.ts';
import type { Conversations } from '../../lib/session/conversations.ts';
import { warningAt } from '../../lib/session/marks.ts';
import { cardWarning, openWarnings } from '../../lib/session/session-state.ts';
import { applyFix } from './apply-fix.ts';
import { ApprovalActs } from './approval-acts.ts';
import type { Approvals } from './approvals.ts';
import { ExceptionActs } from './exception-acts.ts';
import type { OpenComposer } from './open-composer.ts';
import { PublishActs } from './publish-acts.ts';
import type { SettingsHere } from './settings-here.ts';
import { type FocusParts, TextFocus } from './text-focus.ts';

/** What the acts on a composer need of the page around it. */
export interface ActsParts extends FocusParts {
  readonly settings: SettingsHere;
  readonly conversations: Conversations;
  readonly approvals: Approvals;
}

/** What a person can do about one composer, from card, question, badge and keyboard. */
export class ComposerActs {
  /** The answers to the question at Publish. */
  readonly publish: PublishActs;
  /** What leads to an approval, or says that it is there. */
  readonly approval: ApprovalActs;
  /** « Ne plus signaler », and its undoing. */
  readonly exceptions: ExceptionActs;
  readonly #open: OpenComposer;
  readonly #focus: TextFocus;
  readonly #settings: SettingsHere;

  constructor(open: OpenComposer, parts: ActsParts) {
    this.#open = open;
    this.#focus = new TextFocus(open, parts);
    this.#settings = parts.settings;
    this.publish = new PublishActs(open, this.#focus, parts.conversations);
    this.approval = new ApprovalActs(open, this.#focus, parts.approvals);
    this.exceptions = new ExceptionActs(open, this.#focus, parts.settings);
  }

  /** Opens the card of the passage at the caret, else of the first warning; false when there is none. */
  openCardAtCaret(focus = true): boolean {
    const at = this.#focus.keep()?.span[0];
    const state = this.#open.session.state();
    const here = at === undefined ? undefined : warningAt(state, at);
    const warning = here ?? openWarnings(state)[0];
    if (warning) this.#open.session.dispatch({ type: 'card-opened', id: warning.id, focus, at: here && at });
    return warning !== undefined;
  }

  /** Leaves the request, the question or the card, back to the text; false when none is open. */
  leave(): boolean {
    const { request, asking, card } = this.#open.session.state();
    if (request !== undefined) this.approval.close();
    else if (asking) this.publish.returnToText();
    else if (card) this.closeCard();
    return asking || (request ?? card) !== undefined;
  }

  /** Into the open question or request, wherever the site has put the focus meanwhile; false when it is there or none is open. */
  enterQuestion(): boolean {
    const { asking, request } = this.#open.session.state();
    return (asking || request !== undefined) && this.#focus.enterQuestion();
  }

  /** Opens the card of a warning from elsewhere than the text: the popup. */
  openCard(id: string): void {
    this.keepCaret();
    this.#open.session.dispatch({ type: 'card-opened', id, focus: true });
  }

  /** From the badge. A mouse leaves the focus in the text, the keyboard goes on in the card. */
  toggleCard(byKeyboard: boolean): void {
    if (cardWarning(this.#open.session.state())) this.closeCard();
    else this.openCardAtCaret(byKeyboard);
  }

  closeCard(): void {
    const hadFocus = this.#focus.isAway();
    this.#open.session.dispatch({ type: 'card-closed' });
    if (hadFocus) this.#focus.giveBack();
  }

  stepCard(by: 1 | -1): void {
    this.#open.session.dispatch({ type: 'card-stepped', by });
  }

  dismiss(warning: Warning): void {
    this.#open.outcomes.decide(this.#open, [warning], 'dismissed');
    // A picture without words has nothing that could be known again: it is put aside for this draft alone.
    if (warning.concern === 'prior-approval' && this.#open.session.state().text.trim() !== '') {
      this.approval.settle();
      return;
    }
    const hadFocus = this.#focus.isAway();
    this.#open.session.dispatch({ type: 'warning-dismissed', id: warning.id });
    if (hadFocus && !this.#open.session.state().card) this.#focus.giveBack();
  }

  /** Applies a fix to its own passage and nothing else; a text that has changed meanwhile is left alone. */
  fix(warning: Warning): void {
    applyFix(this.#open, warning, this.#settings.snapshot?.language ?? 'fr');
  }

  /** Opens the policy at the clause; where the background cannot, the card shows the whole clause. */
  async read(clauseId: ClauseId): Promise<void> {
    const sent = await openClause({ clauseId });
    if (!sent.ok || !sent.reply.opened) this.#open.session.dispatch({ type: 'clause-unreachable' });
  }

  /** In whose name the person says that they write. */
  speakAs(capacity: Capacity): void {
    if (this.#settings.speakAs(capacity)) this.#open.session.recheck();
  }

  /** What the person says of this moment; the reminder goes when the new settings arrive. */
  async sayDuty(status: Declared | 'by-schedule', minutes: BreakMinutes): Promise<void> {
    const { session } = this.#open;
    if (this.#focus.isAway()) this.#focus.giveBack();
    const sent = await sayDuty({ status, minutes });
    const isNoted = sent.ok && sent.reply.said && status !== 'by-schedule';
    session.dispatch({ type: 'noted', note: isNoted ? { said: 'duty', text: session.state().text } : undefined });
  }

  /** Remembers the caret while it is still in the text. */
  keepCaret(): void {
    this.#focus.keep();
  }
}
