import type { Warning } from '../../lib/assess/warning.ts';
import type { OpenComposer } from './open-composer.ts';
import type { SettingsHere } from './settings-here.ts';
import type { TextFocus } from './text-focus.ts';

/** What a person can do about a word that is flagged wherever they write it. */
export class ExceptionActs {
  readonly #open: OpenComposer;
  readonly #focus: TextFocus;
  readonly #settings: SettingsHere;

  constructor(open: OpenComposer, focus: TextFocus, settings: SettingsHere) {
    this.#open = open;
    this.#focus = focus;
    this.#settings = settings;
  }

  /** « Ne plus signaler « … » »: the one act by which a word that was typed is kept, and said at that moment. */
  async keep(warning: Warning, excerpt: string): Promise<void> {
    const { concern, finding } = warning;
    if (!finding?.word) return;
    const { session } = this.#open;
    const exception = { concern, word: finding.word };
    if (this.#focus.isAway()) this.#focus.giveBack();
    if (!(await this.#settings.except(exception, true))) return;
    this.#open.outcomes.decide(this.#open, [warning], 'dismissed');
    session.recheck();
    session.dispatch({ type: 'noted', note: { said: 'never', exception, excerpt, text: session.state().text } });
  }

  /** « Annuler » */
  async undo(): Promise<void> {
    const { session } = this.#open;
    const { note } = session.state();
    if (note?.said !== 'never') return;
    if (this.#focus.isAway()) this.#focus.giveBack();
    if (!(await this.#settings.except(note.exception, false))) return;
    session.recheck();
    session.dispatch({ type: 'noted', note: undefined });
  }
}
