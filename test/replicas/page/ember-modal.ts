/** The words of every modal. */
interface ModalWords {
  dialog: string;
  close: string;
}

/** Puts a modal of LinkedIn's older front end into the outlet; it leaves by its ✕, or by `remove`. */
export function openEmberModal(outlet: ShadowRoot, words: ModalWords, id: string, content: string): HTMLElement {
  const layer = document.createElement('div');
  layer.dataset.testModalContainer = '';
  layer.innerHTML = `
    <div class="artdeco-modal-overlay x1ey2m1c"></div>
    <div class="artdeco-modal x1jx94hy" data-test-modal data-test-modal-id="${id}" role="dialog" aria-labelledby="${id}-header">
      <div class="x78zum5">
        <h2 class="x1q0g3np" id="${id}-header">${words.dialog}</h2>
        <button type="button" class="artdeco-modal__dismiss x1i10hfl" aria-label="${words.close}">✕</button>
      </div>
      ${content}
    </div>`;
  outlet.append(layer);
  layer.querySelector('.artdeco-modal__dismiss')?.addEventListener('click', () => layer.remove());
  return layer;
}
