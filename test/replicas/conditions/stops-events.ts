/** All that a person does with keys, mouse and focus ends here: what hears it must have come before the page. */
const TYPES = ['keydown', 'keyup', 'keypress', 'click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'focusin'];

addEventListener('DOMContentLoaded', () => {
  for (const type of TYPES) addEventListener(type, stopInside, true);
});

/** The page's own buttons still open the composer. */
function stopInside(event: Event): void {
  const path = event.composedPath();
  const isInComposer = path.some((node) => node instanceof Element && node.matches('[role="dialog"], dialog, form'));
  if (isInComposer) event.stopImmediatePropagation();
}

export {};
