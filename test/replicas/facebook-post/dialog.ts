import { makeTextbox } from '../page/textbox.ts';
import type { WORDS } from './words.ts';

/** Facebook's editor comes after its dialog: whoever looks for it when the dialog opens finds nothing. */
const EDITOR_COMES_AFTER_MS = 120;

/** Opens the post dialog and hands over the element that is to become its editor, once it is there. */
export function openDialog(words: (typeof WORDS)['fr'], mount: (editor: HTMLElement) => void): HTMLElement {
  const layer = document.createElement('div');
  layer.innerHTML = `
    <div class="x1ey2m1c"></div>
    <div class="x1jx94hy x10l6tqk" role="dialog" aria-modal="true">
      <form method="POST">
        <div class="x78zum5"><h2 class="x1q0g3np"></h2><div class="x1i10hfl" role="button" tabindex="0" data-closes>✕</div></div>
        <div class="x78zum5"><div class="x1rg5ohu">CE</div><strong>Camille Exemple</strong></div>
        <div class="xzsf02u" data-editor-place></div>
        <div class="x78zum5"><div class="x1qhmfi1 x1q0g3np" role="button" tabindex="0" aria-disabled="true" data-publishes></div></div>
      </form>
    </div>`;
  nameParts(layer, words);
  document.body.append(layer);
  setTimeout(() => mount(appendEditor(layer, words.editor)), EDITOR_COMES_AFTER_MS);
  return layer;
}

function nameParts(layer: HTMLElement, words: (typeof WORDS)['fr']): void {
  layer.querySelector('[role=dialog]')?.setAttribute('aria-label', words.dialog);
  layer.querySelector('h2')?.append(words.dialog);
  layer.querySelector('[data-closes]')?.setAttribute('aria-label', words.close);
  const publishes = layer.querySelector('[data-publishes]');
  publishes?.setAttribute('aria-label', words.publish);
  publishes?.append(words.publish);
}

function appendEditor(layer: HTMLElement, label: string): HTMLElement {
  const textbox = makeTextbox(label);
  layer.querySelector('[data-editor-place]')?.append(textbox);
  return textbox;
}
