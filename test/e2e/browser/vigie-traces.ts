import type { Page } from 'puppeteer-core';
import { MIRROR_TAG } from '../../../lib/composers/mirror-layer.ts';
import { STYLE_MARK } from '../../../lib/composers/paint-spans.ts';
import { PANEL_TAG } from '../../../lib/composers/panel-host.ts';

/** How much of Vigie stands in a page, in the document and in all open shadow roots. */
export interface VigieTraces {
  panels: number;
  mirrors: number;
  styles: number;
  highlights: number;
}

export const NO_TRACE: VigieTraces = { panels: 0, mirrors: 0, styles: 0, highlights: 0 };

/** Counts what Vigie has put into a page. */
export function tracesOf(page: Page): Promise<VigieTraces> {
  return page.evaluate(
    (panel, mirror, style) => {
      const count = (root: Document | ShadowRoot, selector: string): number =>
        [...root.querySelectorAll('*')].reduce(
          (sum, { shadowRoot }) => sum + (shadowRoot ? count(shadowRoot, selector) : 0),
          root.querySelectorAll(selector).length,
        );
      return {
        panels: count(document, panel),
        mirrors: count(document, mirror),
        styles: count(document, style),
        highlights: CSS.highlights.size,
      };
    },
    PANEL_TAG,
    MIRROR_TAG,
    `style[${STYLE_MARK}]`,
  );
}
