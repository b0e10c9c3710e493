import { aroundEditor, findEditor } from '../page/around-editor.ts';
import '../page/condition-window.ts';

/** A site that draws its composer anew around the editor that it keeps: the editor moves into it, focus and all. */
window.__rebuild = () => {
  const editor = findEditor();
  if (!editor) throw new Error('there is no editor to build around');
  for (const old of aroundEditor(editor)) {
    if (!old.matches('div, form, dialog')) break;
    const fresh = old.cloneNode(false);
    if (!(fresh instanceof HTMLElement)) break;
    const isModal = old instanceof HTMLDialogElement && fresh instanceof HTMLDialogElement;
    if (isModal) fresh.removeAttribute('open');
    old.after(fresh);
    fresh.append(...old.childNodes);
    old.remove();
    if (isModal) fresh.showModal();
  }
  editor.focus();
};
