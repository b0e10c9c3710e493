import type { Place } from '../../components/composer-panel.tsx';
import type { Composer } from '../../lib/composers/composer.ts';

/** An editor lower than this has no corner to spare, in CSS pixels. */
const ONE_LINE = 90;

/**
 * The badge's place: the corner of the part of the editor that is in sight. An editor that grows line by line with its
 * text has words in that corner: there it stands above.
 */
export function badgePlace({ editor, container, verb }: Composer): Place {
  const hasCorner = verb === 'post' && editor.getBoundingClientRect().height >= ONE_LINE;
  const as = hasCorner ? 'corner' : 'above';
  return { as, anchor: { name: 'editor', contextElement: editor, box: () => inSight(editor, container) } };
}

/** Just above what the person pressed, so that they see what to press again. */
export function pressedPlace(pressed: HTMLElement): Place {
  return {
    as: 'above',
    anchor: { name: 'pressed', contextElement: pressed, box: () => pressed.getBoundingClientRect() },
  };
}

/** The part of the editor inside its container and the window. */
export function inSight(editor: HTMLElement, container: Element): DOMRect {
  const box = editor.getBoundingClientRect();
  const frame = container.getBoundingClientRect();
  const top = Math.max(box.top, frame.top, 0);
  const bottom = Math.min(box.bottom, frame.bottom, window.innerHeight);
  return new DOMRect(box.left, top, box.width, Math.max(0, bottom - top));
}
