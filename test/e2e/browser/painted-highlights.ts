import type { Frame, Page } from 'puppeteer-core';
import { atRest } from './eventually.ts';
import type { Box } from './vigie-panel.ts';

/** One painted range: the name under which it is registered, its text, and where it shows. */
export interface PaintedHighlight {
  name: string;
  text: string;
  boxes: Box[];
}

/** Reads every highlight of a page's or frame's registry, in its order; the boxes are in pixels of its own viewport. */
export function readHighlights(place: Page | Frame): Promise<PaintedHighlight[]> {
  return place.evaluate(() => {
    const boxOf = ({ x, y, width, height }: DOMRect) => ({ x, y, width, height });
    return [...CSS.highlights].flatMap(([name, highlight]) =>
      [...highlight].flatMap((range) =>
        range instanceof Range ? [{ name, text: range.toString(), boxes: [...range.getClientRects()].map(boxOf) }] : [],
      ),
    );
  });
}

/** Waits for a painted range with this text and clicks in the middle of its first line. */
export async function clickHighlight(page: Page, place: Page | Frame, text: string): Promise<void> {
  const box = await atRest(`an underline on “${text}”`, async () => {
    const highlights = await readHighlights(place);
    return highlights.find((highlight) => highlight.text === text)?.boxes[0];
  });
  const frame = await place.evaluate(
    () => window.frameElement?.getBoundingClientRect().toJSON() as DOMRect | undefined,
  );
  await page.mouse.click((frame?.x ?? 0) + box.x + box.width / 2, (frame?.y ?? 0) + box.y + box.height / 2);
}
