import type { Page } from 'puppeteer-core';
import { eventually } from './eventually.ts';
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

/** Waits for a painted range with this text and clicks in the middle of its first line. */
export async function clickHighlight(page: Page, text: string): Promise<void> {
  const box = await eventually(`an underline on “${text}”`, async () => {
    const highlights = await readHighlights(page);
    return highlights.find((highlight) => highlight.text === text)?.boxes[0];
  });
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}
