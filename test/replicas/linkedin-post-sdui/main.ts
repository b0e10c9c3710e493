import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { onDivButton } from '../page/div-button.ts';
import { speak } from '../page/language.ts';
import { WORDS } from '../page/linkedin-post-words.ts';
import { publish } from '../page/publish.ts';
import { showModel } from '../page/test-window.ts';
import { openDialog } from './dialog.ts';

const words = speak(WORDS);

onDivButton('[data-opens-composer]', () => {
  const dialog = openDialog(words);
  const submit = dialog.querySelector<HTMLButtonElement>('footer button:not([aria-label])');
  const editor = mountTiptap(dialog);
  const text = () => editor.getText({ blockSeparator: '\n' });
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
  dialog.querySelector('button[aria-label]')?.addEventListener('click', close);
  dialog.addEventListener('cancel', close);
});

function mountTiptap(dialog: HTMLDialogElement): Editor {
  return new Editor({
    element: dialog.querySelector('[componentkey="ShareBox_textEditor"]'),
    // A share box has no headings, lists or code: only paragraphs and their history.
    extensions: [
      StarterKit.configure({
        heading: false,
        bulletList: false,
        orderedList: false,
        listItem: false,
        codeBlock: false,
      }),
    ],
    // Markdown's marks would eat what people type.
    enableInputRules: false,
    enablePasteRules: false,
    editorProps: { attributes: { role: 'textbox', 'aria-label': words.editor, 'aria-multiline': 'true' } },
    injectCSS: false,
    autofocus: true,
  });
}
