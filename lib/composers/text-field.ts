/** A field whose text is a value of its own, not nodes of the page. */
export type TextField = HTMLTextAreaElement | HTMLInputElement;

/** A `<textarea>`, or an `<input>` of plain text: passwords, addresses and numbers are nobody's writing. */
export function isTextField(target: unknown): target is TextField {
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && target.type === 'text';
}
