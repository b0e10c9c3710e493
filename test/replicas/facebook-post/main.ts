import { onDivButton } from '../page/div-button.ts';
import { speak } from '../page/language.ts';
import { lexicalText, mountLexical } from '../page/lexical-composer.ts';
import { publish } from '../page/publish.ts';
import { showModel } from '../page/test-window.ts';
import { openDialog } from './dialog.ts';
import { WORDS } from './words.ts';

const words = speak(WORDS);
let layer: HTMLElement | null = null;

onDivButton('[data-opens-composer]', () => {
  layer ??= openDialog(words, mountEditor);
});
onDivButton('[data-closes]', close);
onDivButton('[data-publishes]', () => {
  publish(window.__model());
  close();
});

function mountEditor(element: HTMLElement): void {
  const editor = mountLexical(element);
  showModel(() => lexicalText(editor));
  editor.registerUpdateListener(() => {
    const isEmpty = lexicalText(editor).trim() === '';
    layer?.querySelector('[data-publishes]')?.setAttribute('aria-disabled', String(isEmpty));
  });
  editor.focus();
}

function close(): void {
  layer?.remove();
  layer = null;
  showModel(() => '');
}
