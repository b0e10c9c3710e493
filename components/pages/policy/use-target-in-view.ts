import { useEffect } from 'react';

/**
 * Brings the named passage into view and gives it the focus, so that a screen reader begins to read there.
 * The browser looked for the fragment before the page was rendered, and found nothing.
 */
export function useTargetInView(anchor: string | undefined): void {
  useEffect(() => {
    const target = anchor === undefined ? null : document.getElementById(anchor);
    if (target === null) return;
    target.scrollIntoView({ block: 'start' });
    target.focus({ preventScroll: true });
  }, [anchor]);
}
