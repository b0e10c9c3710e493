import { onDivButton } from '../page/div-button.ts';
import { speak } from '../page/language.ts';
import { WORDS } from '../page/linkedin-post-words.ts';
import { publish } from '../page/publish.ts';
import { showModel } from '../page/test-window.ts';
import { mountTiptap, tiptapText } from '../page/tiptap-editor.ts';
import { openDialog } from './dialog.ts';

const words = speak(WORDS);

onDivButton('[data-opens-composer]', () => {
  const dialog = openDialog(words);
  const submit = dialog.querySelector<HTMLButtonElement>('footer button:not([aria-label])');
  const place = dialog.querySelector('[componentkey="ShareBox_textEditor"]');
  if (!place) return;
  const editor = mountTiptap(place, words.editor);
  const text = () => tiptapText(editor);
  showModel(text);
  editor.on('update', () => {
    if (submit) submit.disabled = text().trim() === '';
  });
  const close = () => {
    editor.destroy();
    dialog.remove();
    showModel(() => '');
  };
  submit?.addEventListener('click', () => {
    publish(text());
    close();
  });
  dialog.querySelector('[data-closes]')?.addEventListener('click', close);
  dialog.addEventListener('cancel', close);
});
