import type { TextField } from './text-field.ts';

/** Where a field lays out its text. In the field's own CSS pixels, but for `x`, `y` and `scale`. */
export interface FieldBox {
  /** The corner of what is seen of the text, in CSS pixels of the viewport. */
  readonly x: number;
  readonly y: number;
  /** CSS pixels of the viewport to one of the field's: an ancestor may be zoomed or transformed. */
  readonly scale: number;
  readonly width: number;
  readonly height: number;
  /** Between that corner and the text, before it is scrolled. */
  readonly padLeft: number;
  readonly padTop: number;
  readonly lineWidth: number;
  /** An `<input>`: its line stands in the middle of its height. */
  readonly isOneLine: boolean;
}

/** Less is rounding, in CSS pixels; more is a transform or a zoom. */
const ROUNDING = 0.51;

interface Edges {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Measures a field: a `<textarea>` scrolls its text through its padding, an `<input>` between its paddings. */
export function measureField(field: TextField): FieldBox {
  const look = getComputedStyle(field);
  const rect = field.getBoundingClientRect();
  const scale = scaleOf(field, look, rect);
  const border = edgesOf(look, (side) => `border-${side}-width`);
  const pad = edgesOf(look, (side) => `padding-${side}`);
  const inner = {
    x: rect.x + border.left * scale,
    y: rect.y + border.top * scale,
    scale,
    width: rect.width / scale - border.left - border.right,
    height: rect.height / scale - border.top - border.bottom,
  };
  return field instanceof HTMLInputElement ? lineBox(inner, pad) : areaBox(inner, pad, field, border.left);
}

type InnerBox = Pick<FieldBox, 'x' | 'y' | 'scale' | 'width' | 'height'>;

/** The line's own height would cut off what hangs below its letters: it takes as much of both paddings as leaves its middle. */
function lineBox({ x, y, scale, width, height }: InnerBox, pad: Edges): FieldBox {
  const lineWidth = width - pad.left - pad.right;
  const spare = Math.min(pad.top, pad.bottom);
  const own = { width: lineWidth, height: height - pad.top - pad.bottom + 2 * spare };
  const corner = { x: x + pad.left * scale, y: y + (pad.top - spare) * scale };
  return { ...corner, ...own, scale, lineWidth, padLeft: 0, padTop: 0, isOneLine: true };
}

function areaBox(inner: InnerBox, pad: Edges, field: TextField, borderLeft: number): FieldBox {
  const width = inner.width - barOf(field, inner.width - field.clientWidth);
  // In right-to-left writing the scroll bar stands on the left, and counts as a border.
  const isLeft = getComputedStyle(field).direction === 'rtl';
  const x = inner.x + (isLeft ? barOf(field, field.clientLeft - borderLeft) * inner.scale : 0);
  const lineWidth = width - pad.left - pad.right;
  return { ...inner, x, width, lineWidth, padLeft: pad.left, padTop: pad.top, isOneLine: false };
}

/** A zoom is told by the browser; a transform shows only in what is drawn, not in what is laid out. */
function scaleOf(
  { offsetWidth, currentCSSZoom = 1 }: TextField,
  look: CSSStyleDeclaration,
  { width }: DOMRect,
): number {
  // A border-box width is told to the fraction of a pixel, unlike offsetWidth.
  const own = (look.boxSizing === 'border-box' && pixels(look, 'width')) || offsetWidth;
  const isTransformed = own > 0 && Math.abs(width / currentCSSZoom - own) > ROUNDING;
  return isTransformed ? width / own : currentCSSZoom;
}

function edgesOf(look: CSSStyleDeclaration, property: (side: string) => string): Edges {
  const edge = (side: string) => pixels(look, property(side));
  return { top: edge('top'), right: edge('right'), bottom: edge('bottom'), left: edge('left') };
}

/** The thickness of a scroll bar: whole pixels of the window, and a fraction is rounding. */
function barOf({ currentCSSZoom = 1 }: TextField, rest: number): number {
  return Math.max(0, Math.round(rest * currentCSSZoom)) / currentCSSZoom;
}

function pixels(look: CSSStyleDeclaration, property: string): number {
  return Number.parseFloat(look.getPropertyValue(property)) || 0;
}
