import type { Warning } from '../assess/warning.ts';
import type { Concern } from '../policy/concerns.ts';
import { asksAtPublish } from '../policy/duty.ts';

/**
 * What the person settled in the conversations of this page: in memory, and gone with the page. In messages a concern
 * is asked about once in each conversation; what an administrator holds back stays held back.
 */
export class Conversations {
  readonly #answered = new Map<string, Set<Concern>>();
  readonly #quiet = new Map<string, Set<Concern>>();

  /** The question about these was answered: from now on they are pointed out here and not asked about. */
  answer(place: string, concerns: Iterable<Concern>): void {
    add(this.#answered, place, concerns);
  }

  /** « Pas dans cette conversation »: nothing more is said of these here. */
  silence(place: string, concerns: Iterable<Concern>): void {
    add(this.#quiet, place, concerns);
  }

  /** The warnings as they stand in this conversation. */
  heed(place: string, warnings: readonly Warning[]): readonly Warning[] {
    const answered = this.#answered.get(place);
    const quiet = this.#quiet.get(place);
    if (!answered && !quiet) return warnings;
    return warnings
      .filter(({ mode, concern }) => mode === 'block' || !quiet?.has(concern))
      .map((warning) => (isSettled(warning, answered) ? { ...warning, mode: 'hint' } : warning));
  }
}

function isSettled({ mode, concern }: Warning, answered: ReadonlySet<Concern> | undefined): boolean {
  return asksAtPublish(mode) && mode !== 'block' && answered?.has(concern) === true;
}

function add(known: Map<string, Set<Concern>>, place: string, concerns: Iterable<Concern>): void {
  known.set(place, new Set([...(known.get(place) ?? []), ...concerns]));
}
