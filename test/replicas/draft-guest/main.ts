import { onDivButton } from '../page/div-button.ts';
import { speak } from '../page/language.ts';
import { publish } from '../page/publish.ts';
import { showModel } from '../page/test-window.ts';
import { mountDraft } from './draft-editor.ts';
import { WORDS } from './words.ts';

const words = speak(WORDS);
const place = document.querySelector('[data-editor-place]');
const pin = document.querySelector('[data-pins]');
if (!place) throw new Error('the page has no place for its editor');

const editor = mountDraft(place, words.editor, (text) =>
  pin?.setAttribute('aria-disabled', String(text.trim() === '')),
);
showModel(() => editor.text());
onDivButton('[data-pins]', () => {
  publish(editor.text());
  editor.clear();
});
