import { showModel } from '../page/test-window.ts';

/** Makes a field of one line or of several, which a test reads while it has the focus. */
export function makeField(
  tag: 'input' | 'textarea',
  label: string,
  value: string,
): HTMLInputElement | HTMLTextAreaElement {
  const field = document.createElement(tag);
  field.className = 'x1uvtmcs';
  field.ariaLabel = label;
  field.placeholder = label;
  field.value = value;
  field.addEventListener('focus', () => showModel(() => field.value));
  return field;
}
