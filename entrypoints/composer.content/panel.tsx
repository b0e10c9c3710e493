import { createRoot } from 'react-dom/client';
import { ComposerPanel, type ComposerPanelProps } from '../../components/composer-panel.tsx';
import { IN_PAGE_SHEET } from '../../components/styles/in-page-sheet.ts';
import type { Composer } from '../../lib/composers/composer.ts';
import { themeOf } from '../../lib/composers/composer-theme.ts';
import { findMountPoint } from '../../lib/composers/mount-point.ts';
import { createPanelHost } from '../../lib/composers/panel-host.ts';

/** Vigie's badge, card and question beside the composer that the person is in. */
export interface Panel extends PanelFocus {
  /** Draws at once, so that a key pressed right after finds what was drawn. */
  show(composer: Composer, props: ComposerPanelProps): void;
  hide(): void;
  /** Whether it stands in the page: a site may take away what it did not put there. */
  isThere(): boolean;
}

/** Where the focus is, as far as the panel goes. */
export interface PanelFocus {
  /** Whether the focus is in it. */
  hasFocus(): boolean;
  /** Takes the focus into the open question. */
  focusQuestion(): void;
}

export function createPanel(page: Document): Panel {
  const host = createPanelHost(page, IN_PAGE_SHEET);
  const root = createRoot(host.stage);
  let shown: HTMLElement | undefined;
  return {
    show(composer, props) {
      host.moveTo(findMountPoint(composer), themeOf(composer));
      // The mirror of a field stands in the top layer too, and no underline goes over a card.
      if (shown !== composer.editor) host.raise();
      shown = composer.editor;
      root.render(<ComposerPanel {...props} />);
    },
    hide() {
      shown = undefined;
      root.render(null);
      host.remove();
    },
    isThere: () => host.element.isConnected,
    hasFocus: () => host.hasFocus(),
    focusQuestion: () => host.focusQuestion(),
  };
}
