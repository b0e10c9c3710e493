/** What Vigie makes of an editor. */
export interface Verdict {
  /** `null` when it is not read. */
  readonly surface: string | null;
  /** Whether the way to publish is known: a button, or Enter. */
  readonly submit: boolean;
}

/** One thing taken from the page or put into it, and what became of the verdict. */
export interface Trial {
  /** `div[role]`, `wrapper`, `classes`. */
  readonly what: string;
  readonly verdict: Verdict;
}

/** All that was tried on one editor. */
export interface Ablation {
  readonly whole: Verdict;
  readonly trials: readonly Trial[];
}
