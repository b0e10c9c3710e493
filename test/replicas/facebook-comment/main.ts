import { COMMAND_PRIORITY_HIGH, KEY_ENTER_COMMAND } from 'lexical';
import { onDivButton } from '../page/div-button.ts';
import { speak } from '../page/language.ts';
import { clearLexical, lexicalText, mountLexical } from '../page/lexical-composer.ts';
import { publish } from '../page/publish.ts';
import { showModel } from '../page/test-window.ts';
import { makeTextbox } from '../page/textbox.ts';
import { WORDS } from './words.ts';

const words = speak(WORDS);
const textbox = makeTextbox(words.editor);
document.querySelector('[data-editor-place]')?.append(textbox);
const submit = document.querySelector('#focused-state-composer-submit');
submit?.setAttribute('aria-label', words.submit);

const editor = mountLexical(textbox);
const isEmpty = () => lexicalText(editor).trim() === '';
showModel(() => lexicalText(editor));
editor.registerUpdateListener(() => submit?.setAttribute('aria-disabled', String(isEmpty())));

editor.registerCommand(
  KEY_ENTER_COMMAND,
  (event) => {
    if (event?.shiftKey) return false;
    event?.preventDefault();
    send();
    return true;
  },
  COMMAND_PRIORITY_HIGH,
);
onDivButton('#focused-state-composer-submit', send);
onDivButton('[data-toggles-comment]', () => editor.focus());

function send(): void {
  if (isEmpty()) return;
  publish(lexicalText(editor));
  clearLexical(editor);
}
