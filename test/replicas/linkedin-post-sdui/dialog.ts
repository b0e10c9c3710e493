import { ICON } from '../page/icon.ts';
import type { WORDS } from '../page/linkedin-post-words.ts';

/** Opens the share box as a native modal dialog: whatever is not inside it gets neither click nor focus. */
export function openDialog(words: (typeof WORDS)['fr']): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = 'x1jx94hy';
  dialog.dataset.testid = 'dialog';
  dialog.innerHTML = `
    <div data-sdui-screen="com.linkedin.sdui.flagshipnav.sharing.ShareCompose">
      <div class="x78zum5">
        <h2 class="x1q0g3np">${words.dialog}</h2>
        <button type="button" class="x1i10hfl" aria-label="${words.close}">${ICON}</button>
      </div>
      <div class="x78zum5"><div class="x1rg5ohu">CE</div><strong>Camille Exemple</strong></div>
      <div componentkey="ShareBox_textEditor"></div>
      <footer class="x78zum5">
        <button type="button" class="x1i10hfl" aria-label="${words.emoji}">${ICON}</button>
        <button type="button" class="x1i10hfl" aria-label="${words.media}">${ICON}</button>
        <button type="button" class="x1i10hfl" aria-label="${words.schedule}">${ICON}</button>
        <button type="button" class="x1qhmfi1" disabled><span>${words.publish}</span></button>
      </footer>
    </div>`;
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}
