import { offerAttachment } from './attachment.ts';
import { placeAuthorButton } from './author-button.ts';
import { ICON } from './icon.ts';
import type { PostWords } from './linkedin-post-words.ts';

/** Opens the share box as a native modal dialog: whatever is not inside it gets neither click nor focus. */
export function openShareBoxDialog(words: PostWords): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = 'x1jx94hy';
  dialog.dataset.testid = 'dialog';
  dialog.innerHTML = `
    <div data-sdui-screen="com.linkedin.sdui.flagshipnav.sharing.ShareCompose">
      <div class="x78zum5">
        <h2 class="x1q0g3np">${words.dialog}</h2>
        <button type="button" class="x1i10hfl" aria-label="${words.close}" data-closes>${ICON}</button>
      </div>
      <span data-author-place></span>
      <div componentkey="ShareBox_textEditor"></div>
      <div data-preview-place></div>
      <div data-quote-place></div>
      <footer class="x78zum5">
        <button type="button" class="x1i10hfl" aria-label="${words.emoji}">${ICON}</button>
        <span data-attach-place></span>
        <button type="button" class="x1i10hfl" aria-label="${words.schedule}">${ICON}</button>
        <button type="button" class="x1qhmfi1" disabled><span>${words.publish}</span></button>
      </footer>
    </div>`;
  placeAuthorButton(dialog);
  offerAttachment(dialog, { attach: words.media, remove: words.remove });
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}
