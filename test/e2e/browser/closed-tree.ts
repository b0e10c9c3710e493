import { PANEL_TAG } from '../../../lib/composers/panel-host.ts';

/** A node behind a closed shadow root, held by the browser's own debugging door. */
export interface ClosedNode {
  /** The nodes below this one that assistive technology would call so; any name when none is given. */
  findByRole(role: string, name?: string): Promise<ClosedNode[]>;
  /** Runs a function's source in the page with this node as its argument; the answer must be plain JSON. */
  ask(functionSource: string): Promise<unknown>;
}

/** Finds the panel's closed root in a page, `null` when the panel is not there. */
export type FindPanelRoot = () => Promise<ClosedNode | null>;

/** Finds the panel's host in the document, in any open shadow root below it, or in a frame of the same origin. Runs in the page. */
export const FIND_PANEL_HOST = `() => {
  const visit = (root) => {
    const host = root.querySelector('${PANEL_TAG}');
    if (host) return host;
    for (const element of root.querySelectorAll('*')) {
      const inside = element.shadowRoot ?? element.contentDocument;
      const found = inside && visit(inside);
      if (found) return found;
    }
    return null;
  };
  return visit(document);
}`;
