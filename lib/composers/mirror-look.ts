import type { TextField } from './text-field.ts';
import { writeImportant } from './write-important.ts';

/** Everything that decides where a character of a field stands: its letters, its spaces, its lines, its direction. */
const TEXT_PROPERTIES = [
  'font-family',
  'font-feature-settings',
  'font-kerning',
  'font-optical-sizing',
  'font-size',
  'font-size-adjust',
  'font-stretch',
  'font-style',
  'font-variant',
  'font-variation-settings',
  'font-weight',
  'letter-spacing',
  'word-spacing',
  'text-transform',
  'text-rendering',
  'text-indent',
  'text-align',
  'text-align-last',
  'tab-size',
  'word-break',
  'overflow-wrap',
  'line-break',
  'hyphens',
  'direction',
  'unicode-bidi',
  'writing-mode',
  'line-height',
  'text-wrap-style',
] as const;

/** Gives a layer the letters, the spaces and the wrapping of a field. */
export function copyLook(field: TextField, lines: HTMLElement): void {
  const look = getComputedStyle(field);
  for (const property of TEXT_PROPERTIES) writeImportant(lines, property, look.getPropertyValue(property));
  // A field of one line breaks nowhere, whatever its style says.
  const isOneLine = field instanceof HTMLInputElement;
  writeImportant(lines, 'white-space', isOneLine ? 'pre' : look.whiteSpace);
  writeImportant(lines, 'align-content', isOneLine ? 'center' : 'normal');
}
