import type { Page } from 'puppeteer-core';
import type { Box } from './vigie-panel.ts';

/** One painted range: the name under which it is registered, its text, and where it shows. */
export interface PaintedHighlight {
  name: string;
  text: string;
  boxes: Box[];
}

/** Reads every highlight of the page's registry, in the order of the registry. */
export function readHighlights(page: Page): Promise<PaintedHighlight[]> {
  return page.evaluate(() => {
    const boxOf = ({ x, y, width, height }: DOMRect) => ({ x, y, width, height });
    return [...CSS.highlights].flatMap(([name, highlight]) =>
      [...highlight].flatMap((range) =>
        range instanceof Range ? [{ name, text: range.toString(), boxes: [...range.getClientRects()].map(boxOf) }] : [],
      ),
    );
  });
}
