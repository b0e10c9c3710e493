import { MIRROR_TAG } from './mirror-layer.ts';
import { HIGHLIGHT_NAMES, STYLE_MARK } from './paint-spans.ts';
import { PANEL_TAG } from './panel-host.ts';

/** Takes away what an older script left in the page: Firefox starts a new one beside it after an update. */
export function removeRemains(page: Document): void {
  for (const name of Object.values(HIGHLIGHT_NAMES)) CSS.highlights.delete(name);
  for (const root of [page, ...openRootsOf(page)]) {
    for (const element of root.querySelectorAll(`${PANEL_TAG}, ${MIRROR_TAG}, style[${STYLE_MARK}]`)) element.remove();
  }
}

function openRootsOf(root: Document | ShadowRoot): ShadowRoot[] {
  return [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? [shadowRoot, ...openRootsOf(shadowRoot)] : [],
  );
}
