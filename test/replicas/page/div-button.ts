/**
 * Makes a `div[role=button]` work the way Facebook's do: by click, and by its own reading of Enter and Space,
 * since the browser makes no click from the keyboard for a div. Listens in the bubble phase on the document, as React does.
 */
export function onDivButton(selector: string, act: (button: HTMLElement) => void): void {
  const press = (event: Event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;
    if (button === null || button.getAttribute('aria-disabled') === 'true') return;
    event.preventDefault();
    act(button);
  };
  document.addEventListener('click', press);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') press(event);
  });
}
