import type { FrameReport } from '../../../lib/messages/popup-port.ts';

/**
 * What the popup knows of the tab it was opened over. `waiting`: no frame has answered yet; `silent`: nobody is there
 * to answer, because the site is not ours or because the page was open before Vigie came. Without a permission to
 * read addresses the browser does not tell which.
 */
export type TabState =
  | { readonly kind: 'waiting' | 'silent' }
  | { readonly kind: 'report'; readonly report: FrameReport };
