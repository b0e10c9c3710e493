import { islandAround } from './editable-range.ts';
import type { FieldMirror } from './field-mirror.ts';
import type { Span } from './span.ts';
import { liveRangeOf, type Stretch } from './stretch.ts';
import { isTextField } from './text-field.ts';
import { TextReader } from './text-reader.ts';

/** One text node's share of the draft. Offsets are UTF-16 code units into {@link TextMap.text}. */
export interface Segment {
  readonly node: Text;
  /** Where in the node it begins. */
  readonly from: number;
  readonly start: number;
  readonly end: number;
}

/** A `<br>`: a line break of the text, or an empty place that only holds a line open. */
export interface Break {
  readonly node: HTMLBRElement;
  readonly start: number;
  readonly end: number;
}

/** The text of an editor as a person sees it, and where each character stands in the page. */
export interface TextMap {
  /** Blocks and line breaks are one `\n` each. */
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly breaks: readonly Break[];
}

/** Where a caret can stand in the page. */
export interface Point {
  readonly node: Node;
  readonly offset: number;
}

/** Reads an editor afresh. Nothing is written to it. The characters of a field have places only in its mirror. */
export function readText(editor: HTMLElement, mirror?: FieldMirror): TextMap {
  if (isTextField(editor)) return { text: editor.value, segments: mirror ? segmentsOf(mirror.read()) : [], breaks: [] };
  const { text, segments, breaks } = new TextReader(editor);
  return { text, segments, breaks };
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
    startOffset: first.from + start - first.start,
    endContainer: last.node,
    endOffset: last.from + end - last.start,
  };
}

/** Where a caret stands at an offset: after the character before it, else on an empty line; undefined when nowhere. */
export function pointOf(map: TextMap, at: number): Point | undefined {
  const before = map.segments.find(({ start, end }) => at > start && at <= end);
  const after = map.segments.find(({ start }) => start === at);
  const segment = [before, after].find((found) => found && !islandAround(found.node)) ?? before ?? after;
  if (segment)
    return besideIsland({ node: segment.node, offset: segment.from + at - segment.start }, at > segment.start);
  const held = map.breaks.find(({ start }) => start === at)?.node;
  return held && besideNode(held, false);
}

/** A caret never stands inside of what an editor keeps whole. */
function besideIsland(point: Point, isAfter: boolean): Point | undefined {
  const island = islandAround(point.node);
  return island ? besideNode(island, isAfter) : point;
}

function besideNode(node: Element, isAfter: boolean): Point | undefined {
  const parent = node.parentNode;
  return parent ? { node: parent, offset: [...parent.childNodes].indexOf(node) + (isAfter ? 1 : 0) } : undefined;
}

/** Where a point of the page stands in the text; undefined outside of it. */
export function offsetOf(map: TextMap, node: Node, offset: number): number | undefined {
  if (node instanceof Text) return offsetInText(map, node, offset);
  const places = [...map.segments, ...map.breaks];
  // The point names an element: the caret stands before its child number `offset`.
  const child = node.childNodes[offset] ?? (node instanceof HTMLBRElement ? node : undefined);
  const next = places.filter((place) => child?.contains(place.node)).map(({ start }) => start);
  if (next.length > 0) return Math.min(...next);
  const before = places.filter((place) => node.contains(place.node) && !isAfter(place.node, child));
  return before.length > 0 ? Math.max(...before.map(({ end }) => end)) : undefined;
}

function offsetInText({ segments }: TextMap, node: Text, offset: number): number | undefined {
  const own = segments.filter((segment) => segment.node === node);
  const segment = own.findLast(({ from }) => offset >= from) ?? own[0];
  return segment && Math.min(segment.start + Math.max(0, offset - segment.from), segment.end);
}

function isAfter(node: Node, child: Node | undefined): boolean {
  return child !== undefined && (child.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function segmentsOf(node: Text): Segment[] {
  return node.length > 0 ? [{ node, from: 0, start: 0, end: node.length }] : [];
}
