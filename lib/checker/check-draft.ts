import { createDraftReader, type Workings } from './draft-reader.ts';
import type { CheckOptions, Draft, Finding } from './types.ts';

/** Checks a draft; offsets of the findings are UTF-16 code units into the draft's text. */
export type CheckDraft = (draft: Draft, options?: CheckOptions) => readonly Finding[];

/**
 * A `checkDraft` that remembers the lines of its last draft. Options other than `threshold` are read
 * again only when another object is handed in.
 */
export function createChecker(workings?: Workings): CheckDraft {
  return createDraftReader(workings).check;
}

/** Checks one draft and forgets it. */
export function checkDraft(draft: Draft, options?: CheckOptions): readonly Finding[] {
  return createChecker()(draft, options);
}
