import { placeAuthorButton } from './author-button.ts';
import { ICON } from './icon.ts';
import type { PostWords } from './linkedin-post-words.ts';
import { makeTextbox } from './textbox.ts';

/** Puts the share box into the outlet's shadow root and gives back the place of its editor. */
export function openEmberShareBoxModal(outlet: ShadowRoot, words: PostWords): HTMLElement {
  const layer = document.createElement('div');
  layer.dataset.testModalContainer = '';
  layer.innerHTML = `
    <div class="artdeco-modal-overlay x1ey2m1c"></div>
    <div class="artdeco-modal share-box-v2__modal x1jx94hy" data-test-modal data-test-modal-id="sharebox" role="dialog" aria-labelledby="share-to-linkedin-modal__header">
      <div class="x78zum5">
        <h2 class="x1q0g3np" id="share-to-linkedin-modal__header">${words.dialog}</h2>
        <button type="button" class="artdeco-modal__dismiss x1i10hfl" aria-label="${words.close}">✕</button>
      </div>
      <span data-author-place></span>
      <div class="share-creation-state__editor-container"><div class="ql-container"></div></div>
      <div class="share-creation-state__footer x78zum5 x1qughib">
        <button type="button" class="artdeco-button x1i10hfl" aria-label="${words.media}">${ICON}</button>
        <div class="share-box_actions">
          <button type="button" class="share-actions__primary-action artdeco-button artdeco-button--primary x1qhmfi1" disabled><span class="artdeco-button__text">${words.publish}</span></button>
        </div>
      </div>
    </div>`;
  placeAuthorButton(layer);
  outlet.append(layer);
  return layer;
}

/** Dresses the element that Quill made as LinkedIn does. */
export function dressEditor(editor: HTMLElement, words: PostWords): void {
  const { ariaLabel, role, ariaMultiLine } = makeTextbox(words.editor);
  editor.dataset.testQlEditorContenteditable = 'true';
  Object.assign(editor, { ariaLabel, role, ariaMultiLine });
}
