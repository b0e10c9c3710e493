import type { Case, Concern } from '../policy/concerns.ts';
import type { ClauseId, Severity } from '../policy/duty.ts';
import type { Capacity } from '../policy/people.ts';
import type { Surface } from '../policy/surfaces.ts';

/** Name of the port that the popup opens to every frame of its tab; nothing else travels under it. */
export const POPUP_PORT = 'vigie-popup';

/** One warning as the popup shows it. */
export interface PopupWarning {
  /** To ask for it again; chance alone, good while the popup is open. A warning's own id holds its words. */
  readonly token: string;
  readonly concern: Concern;
  readonly case: Case;
  readonly severity: Severity;
  readonly clauses: readonly ClauseId[];
  /** The underlined words, cut, with numbers masked; empty for a warning of the moment. */
  readonly excerpt: string;
}

/**
 * What the popup asks of the frames: to show a warning in the text, which the frame that knows the token does; in whose name the person
 * writes from now on; to say how
 * the editor was recognised, which the named frame does.
 */
export type PopupRequest =
  | { readonly type: 'show'; readonly token: string }
  | { readonly type: 'speak-as'; readonly capacity: Capacity }
  | { readonly type: 'report-field'; readonly frame: string };

/** How the editor that the person is in was recognised, ready to be copied: no text, no name, no address. */
export interface FieldReply {
  readonly field: string;
}

/** All that a frame says to the popup. */
export type PopupReply = FrameReport | FieldReply;

/** What a frame says as soon as the popup opens, and again whenever it changes. */
export interface FrameReport {
  /** Chance alone: tells the frames of one tab apart. */
  readonly frame: string;
  /** Of the composer that the person is in; `null` when there is none. */
  readonly surface: Surface | null;
  /** Whether anything was typed there. */
  readonly typed: boolean;
  /** In whose name the draft speaks; `null` where there is none. */
  readonly capacity: Capacity | null;
  readonly warnings: readonly PopupWarning[];
}

/** What a frame says where no composer is open. */
export function nothingOpen(frame: string): FrameReport {
  return { frame, surface: null, typed: false, capacity: null, warnings: [] };
}

/** All reports of a tab with this one in the place of its frame's last; the newest stands last. */
export function takeReport(reports: readonly FrameReport[], report: FrameReport): readonly FrameReport[] {
  return [...reports.filter(({ frame }) => frame !== report.frame), report];
}

/** The report that the popup shows: of the newest frame with a text, else of the newest with a composer, else any. */
export function reportInPlay(reports: readonly FrameReport[]): FrameReport | undefined {
  return (
    reports.findLast(({ typed }) => typed) ?? reports.findLast(({ surface }) => surface !== null) ?? reports.at(-1)
  );
}
