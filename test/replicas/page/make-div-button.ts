interface DivButtonOptions {
  /** Its accessible name; its text when none is given. */
  label?: string;
  /** What it shows: text, or a picture's markup. */
  shows: string;
  className?: string;
  onPress: (event: Event) => void;
}

/** Makes a button the way Facebook does: a `div` with a role, which reads Enter and Space itself. */
export function makeDivButton({ label, shows, className = 'x1i10hfl', onPress }: DivButtonOptions): HTMLElement {
  const button = document.createElement('div');
  button.className = className;
  button.role = 'button';
  button.tabIndex = 0;
  button.innerHTML = shows;
  if (label !== undefined) button.ariaLabel = label;
  const press = (event: Event) => {
    if (button.ariaDisabled === 'true') return;
    event.preventDefault();
    onPress(event);
  };
  button.addEventListener('click', press);
  button.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') press(event);
  });
  return button;
}

/** Greys a button out or lets it be pressed, as Facebook says it. */
export function setDisabled(button: Element | null | undefined, isDisabled: boolean): void {
  button?.setAttribute('aria-disabled', String(isDisabled));
}
