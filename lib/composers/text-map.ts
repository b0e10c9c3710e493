import type { FieldMirror } from './field-mirror.ts';
import type { Span } from './span.ts';
import { liveRangeOf, type Stretch } from './stretch.ts';
import { isTextField } from './text-field.ts';

/** One text node's share of the draft. Offsets are UTF-16 code units into {@link TextMap.text}. */
interface Segment {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** The text of an editor as a person sees it, and where each character stands in the page. */
export interface TextMap {
  /** Blocks and line breaks are one `\n` each. */
  readonly text: string;
  readonly segments: readonly Segment[];
}

/** What holds a line of its own in the editors of both sites. */
const BLOCK = /^(P|DIV|LI|UL|OL|H[1-6]|BLOCKQUOTE|PRE)$/;

/** Reads an editor afresh. Nothing is written to it. The characters of a field have places only in its mirror. */
export function readText(editor: HTMLElement, mirror?: FieldMirror): TextMap {
  if (isTextField(editor)) return { text: editor.value, segments: mirror ? segmentsOf(mirror.read()) : [] };
  const reader = new Reader();
  reader.readChildren(editor);
  return { text: reader.text, segments: reader.segments };
}

/** The characters of a span as a live Range; undefined when the editor no longer holds them. */
export function rangeOf(map: TextMap, span: Span): Range | undefined {
  const stretch = stretchOf(map, span);
  return stretch && liveRangeOf(stretch);
}

/** Where the characters of a span stand now; undefined when the editor no longer holds them. */
export function stretchOf(map: TextMap, [start, end]: Span): Stretch | undefined {
  const first = map.segments.find((segment) => start >= segment.start && start < segment.end);
  const last = map.segments.findLast((segment) => end > segment.start && end <= segment.end);
  if (!first || !last || !first.node.isConnected || !last.node.isConnected) return undefined;
  return {
    startContainer: first.node,
    startOffset: start - first.start,
    endContainer: last.node,
    endOffset: end - last.start,
  };
}

/** Where a point of the page stands in the text; undefined outside of it. */
export function offsetOf(map: TextMap, node: Node, offset: number): number | undefined {
  const own = map.segments.find((segment) => segment.node === node);
  if (own) return Math.min(own.start + offset, own.end);
  // The point names an element: the caret stands before its child number `offset`.
  const child = node.childNodes[offset] ?? node;
  const next = map.segments.find((segment) => child.contains(segment.node));
  if (next) return next.start;
  return map.segments.findLast((segment) => node.contains(segment.node))?.end;
}

function segmentsOf(node: Text): Segment[] {
  return node.length > 0 ? [{ node, start: 0, end: node.length }] : [];
}

class Reader {
  text = '';
  readonly segments: Segment[] = [];
  /** The current line holds something, be it only an empty paragraph. */
  #lineOpen = false;
  #afterBlock = false;

  readChildren(parent: Node): void {
    for (const child of parent.childNodes) this.#read(child);
  }

  #read(node: Node): void {
    if (node instanceof Text) this.#readText(node);
    else if (node instanceof HTMLBRElement) this.#readBreak(node);
    else if (node instanceof Element) this.#readElement(node);
  }

  #readText(node: Text): void {
    if (node.data === '') return;
    if (this.#afterBlock) this.#breakLine();
    const start = this.text.length;
    this.text += node.data;
    this.segments.push({ node, start, end: this.text.length });
    this.#lineOpen = true;
  }

  #readBreak(br: HTMLBRElement): void {
    // The last break of a block only holds the line open: every editor puts one there.
    if (!isLastOfBlock(br)) this.#breakLine();
  }

  #readElement(element: Element): void {
    if (!BLOCK.test(element.tagName)) {
      this.readChildren(element);
      return;
    }
    if (this.#lineOpen) this.#breakLine();
    this.readChildren(element);
    this.#lineOpen = true;
    this.#afterBlock = true;
  }

  #breakLine(): void {
    this.text += '\n';
    this.#lineOpen = false;
    this.#afterBlock = false;
  }
}

function isLastOfBlock(br: HTMLBRElement): boolean {
  let node: Node = br;
  while (!node.nextSibling && node.parentElement && !BLOCK.test(node.parentElement.tagName)) node = node.parentElement;
  return !node.nextSibling;
}
