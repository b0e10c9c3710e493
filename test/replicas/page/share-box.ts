import type { PostWords } from './linkedin-post-words.ts';
import { openShareBoxDialog } from './share-box-dialog.ts';
import { showModel } from './test-window.ts';
import { mountTiptap, tiptapText } from './tiptap-editor.ts';

/** What a share box begins with, and where its text goes. */
export interface ShareBoxParts {
  /** What was published already, to be edited. */
  text?: string;
  /** The post that is shared on, below the person's own words; these may then stay away. */
  quoted?: Element | null;
  onPublish: (text: string) => void;
}

/** Opens LinkedIn's share box with its editor; it closes by itself once its text is published. */
export function openShareBox(words: PostWords, { text: begun = '', quoted, onPublish }: ShareBoxParts): void {
  const dialog = openShareBoxDialog(words);
  const submit = dialog.querySelector<HTMLButtonElement>('footer button:not([aria-label])');
  const place = dialog.querySelector('[componentkey="ShareBox_textEditor"]');
  if (!place || !submit) return;
  if (quoted) dialog.querySelector('[data-quote-place]')?.replaceChildren(quoted.cloneNode(true));
  const editor = mountTiptap(place, words.editor, { text: begun });
  const text = () => tiptapText(editor);
  showModel(text);
  const refresh = () => {
    submit.disabled = !quoted && text().trim() === '';
  };
  refresh();
  editor.on('update', refresh);
  const close = () => {
    editor.destroy();
    dialog.remove();
    showModel(() => '');
  };
  submit.addEventListener('click', () => {
    onPublish(text());
    close();
  });
  dialog.querySelector('[data-closes]')?.addEventListener('click', close);
  dialog.addEventListener('cancel', close);
}
