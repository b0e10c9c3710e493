import type { Warning } from '../../lib/assess/warning.ts';
import type { Fix } from '../../lib/checker/index.ts';
import { isFocusAdrift, readCaret, restoreCaret } from '../../lib/composers/caret.ts';
import { closeSpaces, replaceSpan } from '../../lib/composers/replace-span.ts';
import type { Span } from '../../lib/composers/span.ts';
import { findFixText, fitFixText, fixAt } from '../../lib/i18n/in-page.ts';
import type { Decision } from '../../lib/journal/decision.ts';
import { openClause, recordDecision } from '../../lib/messages/send.ts';
import type { ClauseId } from '../../lib/policy/duty.ts';
import { warningAt } from '../../lib/session/marks.ts';
import { askedWarnings, cardWarning, openWarnings } from '../../lib/session/session-state.ts';
import type { Language, Snapshot } from '../../lib/settings/snapshot.ts';
import type { OpenComposer } from './open-composer.ts';
import type { PanelFocus } from './panel.tsx';

/** What a person can do about one composer, from card, question, badge and keyboard. */
export class ComposerActs {
  /** Where the caret stood before the focus left the text. */
  #caret: Span | undefined;
  readonly #open: OpenComposer;
  readonly #snapshot: () => Snapshot | undefined;
  readonly #panel: PanelFocus;

  constructor(open: OpenComposer, snapshot: () => Snapshot | undefined, panel: PanelFocus) {
    this.#open = open;
    this.#snapshot = snapshot;
    this.#panel = panel;
  }

  /** Opens the card of the passage at the caret, else of the first warning; false when there is none. */
  openCardAtCaret(focus = true): boolean {
    this.keepCaret();
    const state = this.#open.session.state();
    const at = this.#caret?.[0];
    const here = at === undefined ? undefined : warningAt(state, at);
    const warning = here ?? openWarnings(state)[0];
    if (warning) this.#open.session.dispatch({ type: 'card-opened', id: warning.id, focus, at: here && at });
    return warning !== undefined;
  }

  /** Leaves the question or the card, back to the text; false when neither is open. */
  leave(): boolean {
    const { asking, card } = this.#open.session.state();
    if (asking) this.returnToText();
    else if (card) this.closeCard();
    return asking || card !== undefined;
  }

  /** Into the open question, wherever the site has put the focus meanwhile; false when it is there or nothing is asked. */
  enterQuestion(): boolean {
    if (!this.#open.session.state().asking || this.#panel.hasFocus()) return false;
    this.#panel.focusQuestion();
    return this.#panel.hasFocus();
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
    const hadFocus = this.#panel.hasFocus() || isFocusAdrift(this.#open.composer);
    this.#open.session.dispatch({ type: 'card-closed' });
    if (hadFocus) restoreCaret(this.#open.composer, this.#caret);
  }

  stepCard(by: 1 | -1): void {
    this.#open.session.dispatch({ type: 'card-stepped', by });
  }

  dismiss(warning: Warning): void {
    const hadFocus = this.#panel.hasFocus() || isFocusAdrift(this.#open.composer);
    this.#record(warning, 'dismissed');
    this.#open.session.dispatch({ type: 'warning-dismissed', id: warning.id });
    if (hadFocus && !this.#open.session.state().card) restoreCaret(this.#open.composer, this.#caret);
  }

  /** Applies a fix to its own passage and nothing else; a text that has changed meanwhile is left alone. */
  fix(warning: Warning): void {
    const { composer, session } = this.#open;
    const { text, card } = session.state();
    const fix = fixAt(warning, card?.at);
    const repair = fix && repairOf(fix, text, this.#snapshot()?.language ?? 'fr');
    if (!repair) return;
    const { span, words } = repair;
    if (replaceSpan(composer, span, text.slice(...span), words)) this.#record(warning, 'fixed');
    session.reread();
  }

  /** Opens the policy at the clause; where the background cannot, the card shows the whole clause. */
  async read(clauseId: ClauseId): Promise<void> {
    const sent = await openClause({ clauseId });
    if (!sent.ok || !sent.reply.opened) this.#open.session.dispatch({ type: 'clause-unreachable' });
  }

  returnToText(): void {
    this.#recordAsked('returned');
    this.#open.session.dispatch({ type: 'text-returned-to' });
    restoreCaret(this.#open.composer, this.#caret);
  }

  /** The reason itself is not kept, only that one was chosen. */
  publishAnyway(withReason: boolean): void {
    this.#recordAsked(withReason ? 'justified' : 'continued');
    this.#open.session.dispatch({ type: 'publication-accepted' });
    restoreCaret(this.#open.composer, this.#caret);
  }

  /** Remembers the caret while it is still in the text. */
  keepCaret(): void {
    this.#caret = readCaret(this.#open.composer) ?? this.#caret;
  }

  #recordAsked(decision: Decision): void {
    for (const warning of askedWarnings(this.#open.session.state())) this.#record(warning, decision);
  }

  #record({ concern, clauses: [clause], finding }: Warning, decision: Decision): void {
    if (!clause || !finding) return;
    void recordDecision({ surface: this.#open.composer.surface, rule: finding.rule, concern, clause, decision });
  }
}

/** The stretch that a fix takes and the words it puts there; none for words that the catalogues lack. */
function repairOf(fix: Fix, text: string, language: Language): { span: Span; words: string } | undefined {
  if (fix.text === 'remove') return { span: closeSpaces(text, fix.span), words: '' };
  const words = findFixText(language, fix.text);
  return words === undefined ? undefined : { span: fix.span, words: fitFixText(words, text, fix.span) };
}
