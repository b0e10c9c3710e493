import type { Page } from 'puppeteer-core';

/** The longest stretch of a line that is asked for: its first and its last character, a little inside, in CSS pixels. */
const INSIDE = 1.5;

/**
 * The words that the page itself finds under each painted range, asked of the browser by its points: what stands under
 * an underline, whoever laid it there. White space is left out: where a line breaks, browsers count it as they like.
 */
export function wordsUnderPaint(page: Page): Promise<string[]> {
  return page.evaluate((inside) => {
    let editor = document.activeElement;
    while (editor?.shadowRoot) editor = editor.shadowRoot.activeElement;
    const root = editor?.getRootNode();
    const shadowRoots = root instanceof ShadowRoot ? [root] : [];
    const at = (x: number, y: number) => document.caretPositionFromPoint(x, y, { shadowRoots });
    const wordAt = ({ left, right, top, height }: DOMRect): string => {
      const y = top + height / 2;
      const first = at(left + inside, y);
      const last = at(right - inside, y);
      if (!first || first.offsetNode !== last?.offsetNode) return '';
      const node = first.offsetNode;
      const text = node instanceof Text ? node.data : (node as Partial<HTMLTextAreaElement>).value;
      return text?.slice(first.offset, last.offset) ?? node.nodeName;
    };
    return [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].flatMap((range) =>
        range instanceof Range ? [[...range.getClientRects()].map(wordAt).join('').replace(/\s/g, '')] : [],
      ),
    );
  }, INSIDE);
}
