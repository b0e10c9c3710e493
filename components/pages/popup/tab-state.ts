import type { FrameReport } from '../../../lib/messages/popup-port.ts';

/**
 * What the popup knows of the tab it was opened over. `waiting`: no frame has answered yet;
 * `unanswered`: the site is ours and nobody is there to answer (the page was open before Vigie came).
 */
export type TabState =
  | { readonly kind: 'waiting' | 'other-site' | 'unanswered' }
  | { readonly kind: 'report'; readonly report: FrameReport };

/**
 * Several frames answer on one port. The newest report holds, except that a frame without a composer, or with an
 * empty one, does not hide another frame's text.
 */
export function mergeReport(tab: TabState, report: FrameReport): TabState {
  if (tab.kind === 'report' && hides(report, tab.report)) return tab;
  return { kind: 'report', report };
}

function hides(incoming: FrameReport, current: FrameReport): boolean {
  if (incoming.frame === current.frame) return false;
  return incoming.frame === null || (current.typed && !incoming.typed);
}
