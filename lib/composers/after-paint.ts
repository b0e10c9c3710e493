/**
 * Runs a piece of work once after the next frame is painted, however often it is asked for meanwhile:
 * the character that was typed appears first, the reading comes after.
 */
export function afterPaint(page: Window, signal: AbortSignal, work: () => void): () => void {
  let asked = false;
  return () => {
    if (asked || signal.aborted) return;
    asked = true;
    page.requestAnimationFrame(() => {
      page.setTimeout(() => {
        asked = false;
        if (!signal.aborted) work();
      });
    });
  };
}
