/**
 * A page that draws a part of itself anew at each input, as both sites do (a count of letters, a button). Chromium joins a
 * deletion and the typing after it in one step of undo only as long as the page takes no node away meanwhile, anywhere
 * (tried 2026-11-22): without this, a badge that moves would split a step that no real page of these sites leaves whole.
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
