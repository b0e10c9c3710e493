/**
 * A page that draws a part of itself anew at each input (a count of letters, a button). Chromium's own undo joins a
 * deletion or a paste with the typing after it only as long as the page takes no node away meanwhile, anywhere (tried
 * 2026-11-22), so that a badge which comes or goes parts them. Both pages part them alike then. That the real pages draw
 * so is supposed, not seen (grade C).
 */
export function redrawAtEachInput(field: HTMLElement, place: Element): void {
  let drawn: HTMLElement | undefined;
  const draw = (): void => {
    const next = document.createElement('span');
    next.hidden = true;
    drawn?.remove();
    place.append(next);
    drawn = next;
  };
  draw();
  field.addEventListener('input', () => {
    draw();
    // Inside `execCommand`, as a site pastes, the first one does not count.
    queueMicrotask(draw);
  });
}
