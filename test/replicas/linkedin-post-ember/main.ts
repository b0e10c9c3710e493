import Quill from 'quill/core.js';
import { speak } from '../page/language.ts';
import { WORDS } from '../page/linkedin-post-words.ts';
import { openOutlet } from '../page/outlet.ts';
import { publish } from '../page/publish.ts';
import { showModel } from '../page/test-window.ts';
import { dressEditor, openModal } from './modal.ts';
import { patchQuillForShadowRoots } from './shadow-selection.ts';

patchQuillForShadowRoots();
const words = speak(WORDS);
const outlet = openOutlet();
let layer: HTMLElement | null = null;

document.querySelector('.share-box-feed-entry__trigger')?.addEventListener('click', () => {
  layer ??= openModal(outlet, words);
  mountQuill(layer);
});

function mountQuill(modal: HTMLElement): void {
  const container = modal.querySelector<HTMLElement>('.ql-container');
  if (container === null || container.childElementCount > 0) return;
  const quill = new Quill(container);
  dressEditor(quill.root, words);
  // Quill looks for its editors with `document.querySelectorAll`, which does not find this one.
  for (const type of ['selectionchange', 'mousedown', 'mouseup', 'click']) {
    document.addEventListener(type, (event) => quill.emitter.handleDOM(event));
  }
  const text = () => quill.getText().replace(/\n$/, '');
  showModel(text);
  const submit = modal.querySelector<HTMLButtonElement>('.share-actions__primary-action');
  quill.on('text-change', () => {
    if (submit) submit.disabled = text().trim() === '';
  });
  submit?.addEventListener('click', () => {
    publish(text());
    close();
  });
  modal.querySelector('.artdeco-modal__dismiss')?.addEventListener('click', close);
  quill.focus();
}

function close(): void {
  layer?.remove();
  layer = null;
  showModel(() => '');
}
