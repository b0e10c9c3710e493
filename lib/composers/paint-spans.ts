import type { Theme } from './composer-theme.ts';
import { treeOf } from './dom-path.ts';

/** How a stretch is underlined: shape first, colour second. `active` is the one whose card is open. */
export type Ink = 'serious' | 'caution' | 'active';

/** A stretch to underline. */
export interface Stroke {
  readonly ink: Ink;
  readonly range: Range;
}

/** Paints underlines over editors without touching them, by the CSS Custom Highlight API. */
export interface Painter {
  /** Replaces what was painted for this owner (an editor); other editors of the page keep theirs. */
  paint(owner: HTMLElement, theme: Theme, strokes: readonly Stroke[]): void;
  forget(owner: HTMLElement): void;
}

/** The registry is shared with the page, so the names say nothing of what is underlined. */
export const HIGHLIGHT_NAMES: Readonly<Record<Ink, string>> = {
  serious: 'note-a',
  caution: 'note-b',
  active: 'note-c',
};

/** Marks the style elements, so that a script that comes after an update finds what the old one left. */
export const STYLE_MARK = 'data-note-style';

const INKS: readonly Ink[] = ['serious', 'caution', 'active'];

/** A painter for one page; what it paints is gone when the signal aborts. */
export function createPainter(signal: AbortSignal): Painter {
  const styles = new Map<Document | ShadowRoot, HTMLStyleElement>();
  const strokesOf = new Map<HTMLElement, readonly Stroke[]>();
  // An editor that has left the page is in no tree of it any more: kept from when it was painted.
  const treesOf = new Map<HTMLElement, Document | ShadowRoot>();
  const paintAll = paintWhatChanged();
  const register = () => paintAll([...strokesOf.values()].flat());
  signal.addEventListener('abort', () => {
    setHighlights([]);
    for (const style of styles.values()) style.remove();
  });
  return {
    paint(owner, theme, strokes) {
      // A field is painted on its mirror, in a tree of its own.
      const tree = treeOfStrokes(strokes) ?? treeOf(owner);
      treesOf.set(owner, tree);
      if (strokes.length > 0) ensureStyle(styles, tree, theme);
      strokesOf.set(owner, strokes);
      register();
    },
    forget(owner) {
      strokesOf.delete(owner);
      treesOf.delete(owner);
      removeUnused(styles, new Set(treesOf.values()));
      register();
    },
  };
}

function treeOfStrokes([stroke]: readonly Stroke[]): Document | ShadowRoot | undefined {
  const root = stroke?.range.startContainer.getRootNode();
  return root instanceof ShadowRoot || root instanceof Document ? root : undefined;
}

/** Where nothing is painted any more, no trace of the painting stays. */
function removeUnused(styles: Map<Document | ShadowRoot, HTMLStyleElement>, used: Set<Document | ShadowRoot>): void {
  for (const [root, style] of styles) {
    if (used.has(root)) continue;
    style.remove();
    styles.delete(root);
  }
}

/** Painting again what stands there costs the page a frame at each keystroke. */
function paintWhatChanged(): (strokes: readonly Stroke[]) => void {
  let painted: readonly Stroke[] = [];
  return (strokes) => {
    if (isPainted(painted, strokes)) return;
    setHighlights(strokes);
    painted = strokes;
  };
}

/** Are these the characters that are painted now? The page may have taken ours away, and editors empty live ranges. */
function isPainted(painted: readonly Stroke[], strokes: readonly Stroke[]): boolean {
  if (painted.length !== strokes.length) return false;
  return strokes.every(({ ink, range }, index) => {
    const { ink: before, range: old } = painted[index] ?? {};
    return ink === before && CSS.highlights.has(HIGHLIGHT_NAMES[ink]) && old !== undefined && isSameRange(range, old);
  });
}

function isSameRange(one: Range, other: Range): boolean {
  return (
    one.startContainer === other.startContainer &&
    one.startOffset === other.startOffset &&
    one.endContainer === other.endContainer &&
    one.endOffset === other.endOffset
  );
}

function setHighlights(strokes: readonly Stroke[]): void {
  for (const ink of INKS) {
    const ranges = strokes.filter((stroke) => stroke.ink === ink).map((stroke) => stroke.range);
    if (ranges.length > 0) CSS.highlights.set(HIGHLIGHT_NAMES[ink], new Highlight(...ranges));
    else CSS.highlights.delete(HIGHLIGHT_NAMES[ink]);
  }
}

/** Firefox asks for the rule inside the tree where the editor stands, Chromium is content with it. */
function ensureStyle(styles: Map<Document | ShadowRoot, HTMLStyleElement>, root: Document | ShadowRoot, theme: Theme) {
  const known = styles.get(root);
  if (known?.isConnected && known.getAttribute(STYLE_MARK) === theme) return;
  known?.remove();
  const style = (root instanceof Document ? root : root.ownerDocument).createElement('style');
  style.setAttribute(STYLE_MARK, theme);
  // A site that shows every element would show its rules as text.
  style.style.setProperty('display', 'none', 'important');
  style.textContent = highlightRules(theme);
  (root instanceof Document ? root.head : root).append(style);
  styles.set(root, style);
}

/** The tokens of components/styles/tokens.css, which the page's own tree does not see. */
export const HIGHLIGHT_COLORS: Readonly<Record<Theme, Readonly<Record<'serious' | 'caution' | 'tint', string>>>> = {
  light: { serious: '#C9251A', caution: '#B06A00', tint: '#FDECEA' },
  dark: { serious: '#FF8178', caution: '#F0AC3C', tint: '#401B19' },
};

/** Loud, so that no rule of the site for all highlights draws ours. */
function highlightRules(theme: Theme): string {
  const { serious, caution, tint } = HIGHLIGHT_COLORS[theme];
  return `
::highlight(${HIGHLIGHT_NAMES.serious}) { text-decoration: underline wavy 2px ${serious} !important; text-underline-offset: 4px !important; text-decoration-skip-ink: none !important; }
::highlight(${HIGHLIGHT_NAMES.caution}) { text-decoration: underline dashed 2px ${caution} !important; text-underline-offset: 5px !important; text-decoration-skip-ink: none !important; }
::highlight(${HIGHLIGHT_NAMES.active}) { background-color: ${tint} !important; }
@media (forced-colors: active) {
  ::highlight(${HIGHLIGHT_NAMES.serious}), ::highlight(${HIGHLIGHT_NAMES.caution}) { text-decoration-color: CanvasText !important; }
  ::highlight(${HIGHLIGHT_NAMES.active}) { background-color: Mark !important; color: MarkText !important; }
}`;
}
