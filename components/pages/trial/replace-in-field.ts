import type { Repair } from '../../../lib/draft/repair-of.ts';

/**
 * Makes a repair as if the person had typed it, which alone leaves them the browser's own undo. A text that is another by
 * now is left alone.
 */
export function replaceInField(field: HTMLTextAreaElement | null, read: string, { span, words }: Repair): void {
  if (field === null || field.value !== read) return;
  field.focus();
  field.setSelectionRange(...span);
  const { ownerDocument: page } = field;
  if (words === '') page.execCommand('delete');
  else page.execCommand('insertText', false, words);
}
