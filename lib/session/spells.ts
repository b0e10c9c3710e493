import type { Warning } from '../assess/warning.ts';

/** Asks for the reminder of a spell; false when another draft had it. */
export type ClaimSpell = (concern: Warning['concern'], spell: number) => Promise<boolean>;

/** The draft that a spell's reminder stands at. */
interface Holder {
  readonly draft: object;
  typed: boolean;
}

/**
 * The reminders of the moment, each in one draft for a whole spell of work: not at every keystroke, not in the next
 * draft, not in another tab. It goes with its draft: sent or emptied, it is over.
 */
export class Spells {
  readonly #known = new Map<string, Holder | 'asked' | 'over'>();
  readonly #claim: ClaimSpell;
  readonly #onGranted: () => void;

  constructor(claim: ClaimSpell, onGranted: () => void) {
    this.#claim = claim;
    this.#onGranted = onGranted;
  }

  /** The warnings that this draft shows; `draft` is whatever it is that stays the same while it is written. */
  heed(draft: object, text: string, warnings: readonly Warning[]): readonly Warning[] {
    return warnings.filter(
      ({ concern, spell }) => spell === undefined || this.#isHeld(concern, spell, draft, text.trim() !== ''),
    );
  }

  #isHeld(concern: Warning['concern'], spell: number, draft: object, typed: boolean): boolean {
    const key = `${concern} ${spell}`;
    const known = this.#known.get(key);
    if (known === undefined) {
      this.#known.set(key, 'asked');
      this.#claim(concern, spell).then((isFirst) => {
        this.#known.set(key, isFirst ? { draft, typed: false } : 'over');
        if (isFirst) this.#onGranted();
      });
    }
    if (known === undefined || typeof known === 'string' || known.draft !== draft) return false;
    if (known.typed && !typed) this.#known.set(key, 'over');
    const isHeld = typed || !known.typed;
    known.typed ||= typed;
    return isHeld;
  }
}
