import { createClosedHost } from './closed-host.ts';
import { measureField } from './field-box.ts';
import { HIGHLIGHT_COLORS, HIGHLIGHT_NAMES } from './paint-spans.ts';
import type { TextField } from './text-field.ts';
import { visiblePart } from './visible-part.ts';
import { writeImportant } from './write-important.ts';

/** The element of a mirror in the page. The name says nothing of whose it is. */
export const MIRROR_TAG = 'note-layer';

/** The parts of a mirror, from the outside in. */
export interface MirrorLayer {
  /** In the page; cuts off what of the field is out of sight. */
  readonly host: HTMLElement;
  /** As large as what the field shows of its text. */
  readonly frame: HTMLElement;
  /** The lines. */
  readonly lines: HTMLElement;
  readonly text: Text;
}

/** Makes the parts. The tree is closed and holds nothing but the text: who follows a painted range finds no more than it. */
export function createMirrorLayer(page: Document): MirrorLayer {
  const { host, root } = createClosedHost(page, MIRROR_TAG);
  host.setAttribute('popover', 'manual');
  // Neither read aloud nor found by a search in the page: the field itself is.
  host.setAttribute('inert', '');
  host.setAttribute('aria-hidden', 'true');
  const frame = page.createElement('div');
  const lines = page.createElement('div');
  const text = page.createTextNode('');
  const style = page.createElement('style');
  style.textContent = SHEET;
  writeAll(host, HOST_STYLE);
  writeAll(frame, FRAME_STYLE);
  writeAll(lines, LINES_STYLE);
  lines.append(text);
  frame.append(lines);
  root.append(style, frame);
  return { host, frame, lines, text };
}

/** Lays the mirror over a field, scrolled as the field is; of a field that is out of sight nothing is shown. */
export function placeLayer({ host, frame, lines }: MirrorLayer, field: TextField): void {
  const box = measureField(field);
  const seen = visiblePart(field);
  // The page's own sheet may zoom all of it.
  const zoom = host.currentCSSZoom ?? 1;
  place(host, seen.x / zoom, seen.y / zoom, seen.width / zoom, seen.height / zoom);
  place(frame, (box.x - seen.x) / zoom, (box.y - seen.y) / zoom, box.width, box.height);
  writeImportant(frame, 'transform', `scale(${box.scale / zoom})`);
  const top = box.isOneLine ? 0 : box.padTop - field.scrollTop;
  place(lines, box.padLeft - field.scrollLeft, top, box.lineWidth, box.height);
}

function place(element: HTMLElement, left: number, top: number, width: number, height: number): void {
  writeAll(element, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
}

function writeAll(element: HTMLElement, style: Readonly<Record<string, string>>): void {
  for (const [property, value] of Object.entries(style)) writeImportant(element, property, value);
}

const HOST_STYLE = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  inset: '0 auto auto 0',
  overflow: 'hidden',
  'pointer-events': 'none',
  'user-select': 'none',
  'forced-color-adjust': 'none',
};

const FRAME_STYLE = { position: 'absolute', overflow: 'hidden', 'transform-origin': '0 0' };

const LINES_STYLE = { position: 'absolute', color: 'transparent' };

/** The card's passage is tinted over the field's own letters: they must be seen through it. Loud, as the rules of the tree are. */
const SHEET = `
div::highlight(${HIGHLIGHT_NAMES.active}) { background-color: ${HIGHLIGHT_COLORS.light.serious}26 !important; }
@media (forced-colors: active) {
  div::highlight(${HIGHLIGHT_NAMES.active}) { background-color: transparent !important; color: transparent !important; text-decoration: underline solid 3px Highlight !important; }
}`;
