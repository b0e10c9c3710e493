import type { Theme } from './composer-theme.ts';
import { treeOf } from './dom-path.ts';
import { keepRanges, type PaintedStroke, paintWhatChanged } from './painted-strokes.ts';
import type { Stretch } from './stretch.ts';

/** How a stretch is underlined: shape first, colour second. `active` is the one whose card is open. */
export type Ink = 'serious' | 'caution' | 'active';

/** A stretch to underline. */
export interface Stroke {
  readonly ink: Ink;
  readonly stretch: Stretch;
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

/** A painter for one page; what it paints is gone when the signal aborts. */
export function createPainter(signal: AbortSignal): Painter {
  const styles = new Map<Document | ShadowRoot, HTMLStyleElement>();
  const paintedOf = new Map<HTMLElement, readonly PaintedStroke[]>();
  // An editor that has left the page is in no tree of it any more: kept from when it was painted.
  const treesOf = new Map<HTMLElement, Document | ShadowRoot>();
  const register = () => paintWhatChanged(HIGHLIGHT_NAMES, [...paintedOf.values()].flat());
  signal.addEventListener('abort', () => {
    paintWhatChanged(HIGHLIGHT_NAMES, []);
    for (const style of styles.values()) style.remove();
  });
  return {
    paint(owner, theme, strokes) {
      // A field is painted on its mirror, in a tree of its own.
      const tree = treeOfStrokes(strokes) ?? treeOf(owner);
      treesOf.set(owner, tree);
      if (strokes.length > 0) ensureStyle(styles, tree, theme);
      paintedOf.set(owner, keepRanges(paintedOf.get(owner) ?? [], strokes));
      register();
    },
    forget(owner) {
      paintedOf.delete(owner);
      treesOf.delete(owner);
      removeUnused(styles, new Set(treesOf.values()));
      register();
    },
  };
}

function treeOfStrokes([stroke]: readonly Stroke[]): Document | ShadowRoot | undefined {
  const root = stroke?.stretch.startContainer.getRootNode();
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
