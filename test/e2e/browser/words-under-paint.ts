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
    const isBadgeAt = (x: number, y: number) => tree.elementFromPoint(x, y)?.localName === 'note-panel';
    const isCovered = ({ left, right, top, height }: DOMRect) =>
      isBadgeAt(left + inside, top + height / 2) || isBadgeAt(right - inside, top + height / 2);
    const wordAt = ({ left, right, top, height }: DOMRect): string => {
      const y = top + height / 2;
      const first = at(left + inside, y);
      const last = at(right - inside, y);
      const node = first?.offsetNode;
      const text = node instanceof Text ? node.data : (node as Partial<HTMLTextAreaElement> | undefined)?.value;
      if (!first || !last || node !== last.offsetNode) return '';
      return text?.slice(first.offset, last.offset) ?? first.offsetNode.nodeName;
    };
    const frame = editor?.getBoundingClientRect();
    /** What is scrolled out of the field is painted nowhere. */
    const isInSight = ({ top, bottom }: DOMRect) => !frame || (top >= frame.top && bottom <= frame.bottom);
    const wordsOf = (range: Range): string => {
      const boxes = [...range.getClientRects()];
      if (!boxes.every(isInSight)) return `${range}`;
      return boxes.some(isCovered) ? `${range} (under the badge)` : boxes.map(wordAt).join('');
    };
    return [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].flatMap((range) => (range instanceof Range ? [wordsOf(range).replace(/\s/g, '')] : [])),
    );
  }, INSIDE);
}
