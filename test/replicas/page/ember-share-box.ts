import Quill from 'quill/core.js';
import { dressEditor, openEmberShareBoxModal } from './ember-share-box-modal.ts';
import type { PostWords } from './linkedin-post-words.ts';
import { patchQuillForShadowRoots } from './quill-shadow-selection.ts';
import { showModel } from './test-window.ts';

/** What a share box is opened for. */
export interface EmberShareBoxParts {
  /** Something else is shared, and needs no word. */
  isOptional?: boolean;
  onPublish: (text: string) => void;
}

/** Opens the share box of LinkedIn's older front end with its editor; a second one is never opened beside it. */
export function openEmberShareBox(outlet: ShadowRoot, words: PostWords, parts: EmberShareBoxParts): void {
  if (outlet.querySelector('[data-test-modal-id="sharebox"]')) return;
  patchQuillForShadowRoots();
  const modal = openEmberShareBoxModal(outlet, words);
  const container = modal.querySelector<HTMLElement>('.ql-container');
  const submit = modal.querySelector<HTMLButtonElement>('.share-actions__primary-action');
  if (container === null || submit === null) return;
  const closing = new AbortController();
  const quill = mountQuill(container, words, closing.signal);
  const text = () => quill.getText().replace(/\n$/, '');
  showModel(text);
  const refresh = () => {
    submit.disabled = !parts.isOptional && text().trim() === '';
  };
  refresh();
  quill.on('text-change', refresh);
  const close = () => {
    closing.abort();
    modal.remove();
    showModel(() => '');
  };
  submit.addEventListener('click', () => {
    parts.onPublish(text());
    close();
  });
  modal.querySelector('.artdeco-modal__dismiss')?.addEventListener('click', close);
}

function mountQuill(container: HTMLElement, words: PostWords, signal: AbortSignal): Quill {
  const quill = new Quill(container);
  dressEditor(quill.root, words);
  // Quill looks for its editors with `document.querySelectorAll`, which does not find this one.
  for (const type of ['selectionchange', 'mousedown', 'mouseup', 'click']) {
    document.addEventListener(type, (event) => quill.emitter.handleDOM(event), { signal });
  }
  quill.focus();
  return quill;
}
