import type { OpenComposer } from './open-composer.ts';

/**
 * Checks again when the name that a draft will appear under has changed: whoever chooses another account beside the
 * composer leaves the text for it and comes back. At Publish the name is read afresh in any case.
 */
export function watchActingName(open: OpenComposer, signal: AbortSignal): void {
  let before = open.scene().actingName;
  const look = (): void => {
    const { actingName } = open.scene();
    if (actingName === before) return;
    before = actingName;
    open.session.recheck();
  };
  open.composer.editor.addEventListener('focus', look, { passive: true, signal });
}
