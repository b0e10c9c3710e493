import type { Case, Concern } from '../policy/concerns.ts';
import type { ClauseId, Severity } from '../policy/duty.ts';
import type { Surface } from '../policy/surfaces.ts';

/** Name of the port that the popup opens to every frame of its tab; nothing else travels under it. */
export const POPUP_PORT = 'vigie-popup';

/** One warning as the popup shows it. */
export interface PopupWarning {
  /** Of the warning inside its frame, to ask for it again. */
  readonly id: string;
  readonly concern: Concern;
  readonly case: Case;
  readonly severity: Severity;
  readonly clauses: readonly ClauseId[];
  /** The underlined words with numbers and names masked; empty for a warning of the moment. */
  readonly excerpt: string;
}

/** What the popup asks of the frames. */
export type PopupRequest = { readonly type: 'list' } | { readonly type: 'show'; readonly id: string };

/** What a frame answers to `list`, and sends again by itself when it changes while the popup is open. */
export interface FrameReport {
  /** The composer that has the focus or had it last; `null` when none was opened. */
  readonly frame: Surface | null;
  /** Whether anything was typed there. */
  readonly typed: boolean;
  readonly warnings: readonly PopupWarning[];
}
