import { placeAuthorButton } from '../page/author-button.ts';
import { ICON } from '../page/icon.ts';
import { speak } from '../page/language.ts';
import { WORDS } from '../page/linkedin-post-words.ts';
import { publish } from '../page/publish.ts';
import { showModel } from '../page/test-window.ts';
import { mountTiptap, tiptapText } from '../page/tiptap-editor.ts';

const words = speak(WORDS);

document.querySelector('[data-opens-composer]')?.addEventListener('click', () => {
  const dialog = openDialog();
  const place = dialog.querySelector('[data-editor-place]');
  const submit = dialog.querySelector<HTMLButtonElement>('footer button:not([aria-label])');
  if (!place || !submit) return;
  const editor = mountTiptap(place, words.editor);
  const text = () => tiptapText(editor);
  showModel(text);
  editor.on('update', () => {
    submit.disabled = text().trim() === '';
  });
  const close = () => {
    editor.destroy();
    dialog.remove();
  };
  submit.addEventListener('click', () => {
    publish(text());
    close();
  });
  dialog.querySelector('[data-closes]')?.addEventListener('click', close);
});

/** Of a Page's own box only this is known: a dialog, a text box, a button that says Post. It has none of the share box's names. */
function openDialog(): HTMLElement {
  const dialog = document.createElement('div');
  dialog.role = 'dialog';
  dialog.ariaModal = 'true';
  dialog.className = 'x1jx94hy';
  dialog.innerHTML = `
    <div class="x78zum5">
      <h2 class="x1q0g3np">${words.dialog}</h2>
      <button type="button" class="x1i10hfl" aria-label="${words.close}" data-closes>${ICON}</button>
    </div>
    <span data-author-place></span>
    <div data-editor-place></div>
    <footer class="x78zum5"><button type="button" class="x1qhmfi1" disabled><span>${words.publish}</span></button></footer>`;
  placeAuthorButton(dialog, 'Marché public de la Baie');
  document.body.append(dialog);
  return dialog;
}
