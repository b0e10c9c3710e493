import type { Page } from 'puppeteer-core';
import { STYLE_MARK } from '../../../lib/composers/paint-spans.ts';
import { PANEL_TAG } from '../../../lib/composers/panel-host.ts';

/** How much of Vigie stands in a page, in the document and in all open shadow roots. */
export interface VigieTraces {
  panels: number;
  styles: number;
  highlights: number;
}

export const NO_TRACE: VigieTraces = { panels: 0, styles: 0, highlights: 0 };

/** Counts what Vigie has put into a page. */
export function tracesOf(page: Page): Promise<VigieTraces> {
  return page.evaluate(
    (panel, style) => {
      const count = (root: Document | ShadowRoot, selector: string): number =>
        [...root.querySelectorAll('*')].reduce(
          (sum, { shadowRoot }) => sum + (shadowRoot ? count(shadowRoot, selector) : 0),
          root.querySelectorAll(selector).length,
        );
      return { panels: count(document, panel), styles: count(document, style), highlights: CSS.highlights.size };
    },
    PANEL_TAG,
    `style[${STYLE_MARK}]`,
  );
}
