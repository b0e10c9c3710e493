import type { ElementHandle } from 'puppeteer-core';

/**
 * The underlines that do not lie on the characters they stand for, in words. Where characters are is asked of the
 * browser without Vigie's own map: of a range around the same words, in a field of the caret under each end of the line.
 */
export function misplacedUnderlines(editor: ElementHandle<HTMLElement>): Promise<string[]> {
  return editor.evaluate((element) => {
    const painted = [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].filter((range) => range instanceof Range),
    );
    const isField = element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;
    const misplaced = isField ? offField(element, painted) : offText(element, painted);
    return [...new Set(misplaced)];

    function boxesOf(range: Range): string {
      const rounded = [...range.getClientRects()].map(({ left, top, width, height }) =>
        [left, top, width, height].map(Math.round).join(' '),
      );
      return rounded.join(', ');
    }

    function offText(host: HTMLElement, ranges: Range[]): string[] {
      const places = new Map<string, Set<string>>();
      for (const range of ranges) {
        const words = range.toString();
        const known = places.get(words) ?? placesOf(host, words);
        places.set(words, known);
      }
      return ranges
        .filter((range) => !places.get(range.toString())?.has(boxesOf(range)))
        .map((range) => `“${range}” at ${boxesOf(range)}`);
    }

    /** Every place at which these words stand in the editor. */
    function placesOf(host: HTMLElement, words: string): Set<string> {
      const nodes: Text[] = [];
      const walker = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node instanceof Text) nodes.push(node);
      const whole = nodes.map(({ data }) => data).join('');
      const found = new Set<string>();
      for (let at = whole.indexOf(words); at !== -1; at = whole.indexOf(words, at + 1)) {
        const range = document.createRange();
        range.setStart(...pointAt(nodes, at, 0));
        range.setEnd(...pointAt(nodes, at + words.length, 1));
        found.add(boxesOf(range));
      }
      return found;
    }

    /** The node and offset at which a character of the whole begins (`least` 0) or ends (`least` 1). */
    function pointAt(nodes: Text[], at: number, least: 0 | 1): [Text, number] {
      let left = at;
      for (const node of nodes) {
        if (left >= least && left < node.length + least) return [node, left];
        left -= node.length;
      }
      throw new Error('the words stand beyond the text');
    }

    function offField(field: HTMLTextAreaElement | HTMLInputElement, ranges: Range[]): string[] {
      return ranges.flatMap((range) => {
        const boxes = [...range.getClientRects()].filter(({ width }) => width > 1);
        const [first, last] = [boxes[0], boxes.at(-1)];
        if (!first || !last) return [`“${range}” shows nowhere`];
        // A field that is scrolled tells nothing of what it does not show.
        if (!isInSight(field, first) || !isInSight(field, last)) return [];
        const start = caretAt(field, first.left + 1, first.top + first.height / 2);
        const end = caretAt(field, last.right - 1, last.top + last.height / 2);
        if (start === undefined || end === undefined) return [`“${range}” under the badge`];
        const words = field.value.slice(start, end);
        return words === range.toString() ? [] : [`“${range}” on “${words}”`];
      });
    }

    function isInSight(field: HTMLElement, box: DOMRect): boolean {
      const frame = field.getBoundingClientRect();
      const isBeside = box.left < frame.left || box.right > frame.right;
      return !isBeside && box.top >= Math.max(frame.top, 0) && box.bottom <= Math.min(frame.bottom, innerHeight);
    }

    /** Undefined where the badge stands over the words. */
    function caretAt(field: HTMLElement, x: number, y: number): number | undefined {
      const root = field.getRootNode();
      const shadowRoots = root instanceof ShadowRoot ? [root] : [];
      const at = document.caretPositionFromPoint(x, y, { shadowRoots });
      if (at?.offsetNode === field) return at.offset;
      const tree = root instanceof ShadowRoot ? root : document;
      return tree.elementFromPoint(x, y)?.localName === 'note-panel' ? undefined : -1;
    }
  });
}
