import { autoUpdate } from '@floating-ui/dom';
import type { TextField } from './text-field.ts';

/** What moves a field's text inside the field. */
const OWN_EVENTS = ['scroll', 'selectionchange', 'focus', 'blur', 'transitionend'] as const;

/**
 * Calls back whenever the text of a field may stand elsewhere: the field was scrolled, moved, resized or restyled, the
 * page around it too, or its font has come. Nothing is asked of the page in between.
 */
export function followField(field: TextField, signal: AbortSignal, onMove: () => void): void {
  const options = { passive: true, signal };
  for (const type of OWN_EVENTS) field.addEventListener(type, onMove, options);
  field.ownerDocument.fonts?.addEventListener('loadingdone', onMove, options);
  const style = new MutationObserver(onMove);
  style.observe(field, { attributes: true, attributeFilter: ['class', 'style', 'dir', 'wrap'] });
  const stopFollowing = autoUpdate(field, null, onMove);
  signal.addEventListener(
    'abort',
    () => {
      style.disconnect();
      stopFollowing();
    },
    { once: true },
  );
}
