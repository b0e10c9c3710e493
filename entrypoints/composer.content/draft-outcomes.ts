import type { Warning } from '../../lib/assess/warning.ts';
import type { Decision } from '../../lib/journal/decision.ts';
import { recordDecision } from '../../lib/messages/send.ts';
import type { Surface } from '../../lib/policy/surfaces.ts';
import { askedWarnings, openWarnings } from '../../lib/session/session-state.ts';
import type { OpenComposer } from './open-composer.ts';

/** Something that was pointed out: a row of the journal tells rule and clause, and no more of a warning. */
interface Seen {
  readonly warning: Warning;
  readonly surface: Surface;
  /** In memory alone, to know whether the person changed it since. */
  readonly text: string;
  isOver: boolean;
}

/** The part of a composer that this looks at. */
type Draft = Pick<OpenComposer, 'session' | 'composer'>;

/**
 * What becomes of the warnings of one draft, offered to the person's own journal: once that it was shown, and once how it
 * ended, however often it comes and goes while the person types.
 */
export class DraftOutcomes {
  readonly #seen = new Map<string, Seen>();
  readonly #record: typeof recordDecision;
  #isAsked = false;
  #wasSent = false;

  constructor(record = recordDecision) {
    this.#record = record;
  }

  /** The draft has a new state. An empty one is over; a picture may stand in it without words. */
  follow(draft: Draft): void {
    const state = draft.session.state();
    const isAsked = this.#isAsked;
    this.#isAsked = state.asking;
    if (state.asking && !isAsked) {
      const held = askedWarnings(state).filter(({ mode }) => mode === 'block');
      this.decide(draft, held, 'blocked');
    }
    if (state.text.trim() === '' && state.warnings.length === 0) this.leave();
  }

  /** What is open now stands before the person: at each key it may come and go, but whoever pauses has seen it. */
  see({ session, composer: { surface } }: Draft): void {
    const { text } = session.state();
    for (const warning of openWarnings(session.state())) {
      const key = keyOf(warning);
      if (this.#seen.has(key)) continue;
      this.#seen.set(key, { warning, surface, text, isOver: false });
      this.#tell(warning, surface, 'shown');
    }
  }

  /** The person answered for these themselves. */
  decide(draft: Draft, warnings: readonly Warning[], decision: Decision): void {
    this.see(draft);
    for (const [key, warning] of new Map(warnings.map((one) => [keyOf(one), one]))) {
      const seen = this.#seen.get(key);
      // After these two the same point may still come to another end.
      if (seen) seen.isOver ||= decision !== 'returned' && decision !== 'blocked';
      this.#tell(warning, draft.composer.surface, decision);
    }
  }

  /** The text goes out as it stands. */
  send(draft: Draft): void {
    this.see(draft);
    const state = draft.session.state();
    const left = new Set(openWarnings(state).map(keyOf));
    for (const [key, seen] of this.#seen) {
      if (left.has(key)) this.#end(seen, 'continued');
      else if (seen.text !== state.text) this.#end(seen, 'edited');
    }
    this.#wasSent = true;
  }

  /** The text is gone: the next one is another draft. */
  leave(): void {
    if (!this.#wasSent) for (const seen of this.#seen.values()) this.#end(seen, 'abandoned');
    this.#seen.clear();
    this.#wasSent = false;
  }

  #end(seen: Seen, decision: Decision): void {
    if (!seen.isOver) this.#tell(seen.warning, seen.surface, decision);
    seen.isOver = true;
  }

  #tell(warning: Warning, surface: Surface, decision: Decision): void {
    const { concern, spell } = warning;
    const [clause] = warning.clauses;
    // A reminder of the moment would tell when or where someone works.
    if (clause && spell === undefined) void this.#record({ surface, rule: ruleOf(warning), concern, clause, decision });
  }
}

function keyOf(warning: Warning): string {
  return `${ruleOf(warning)} ${warning.clauses[0]}`;
}

/** What no rule found in the text goes by the name of its concern. */
function ruleOf({ finding, concern }: Warning): string {
  return finding?.rule ?? concern;
}
