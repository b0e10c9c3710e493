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
    const tree = root instanceof ShadowRoot ? root : document;
    const isUnderBadge = (x: number, y: number) => tree.elementFromPoint(x, y)?.localName === 'note-panel';
    const wordAt = ({ left, right, top, height }: DOMRect, painted: string): string => {
      const y = top + height / 2;
      const first = at(left + inside, y);
      const last = at(right - inside, y);
      const node = first?.offsetNode;
      const text = node instanceof Text ? node.data : (node as Partial<HTMLTextAreaElement> | undefined)?.value;
      // The badge may stand over the end of the last line: the words begin where they are painted, then.
      if (first && text && isUnderBadge(right - inside, y))
        return text.slice(first.offset, first.offset + painted.length);
      if (!first || !last || node !== last.offsetNode) return '';
      return text?.slice(first.offset, last.offset) ?? first.offsetNode.nodeName;
    };
    return [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].flatMap((range) =>
        range instanceof Range
          ? [
              [...range.getClientRects()]
                .map((box) => wordAt(box, `${range}`))
                .join('')
                .replace(/\s/g, ''),
            ]
          : [],
      ),
    );
  }, INSIDE);
}
