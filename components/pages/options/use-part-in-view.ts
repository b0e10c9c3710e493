import { useEffect } from 'react';

/**
 * Brings the part that the address names into view. The browser looked for it when the address changed, before it was
 * drawn; a name that no part has, the notice's among them, is the top of the page.
 */
export function usePartInView(part: string): void {
  useEffect(() => {
    const target = part === '' ? null : document.getElementById(part);
    if (target) target.scrollIntoView({ block: 'start' });
    else window.scrollTo({ top: 0 });
  }, [part]);
}
