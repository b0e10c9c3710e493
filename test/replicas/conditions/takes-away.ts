import { note } from '../page/condition-window.ts';

/** Tells what the site made from what came from elsewhere by its name alone, as clean-up scripts do. */
const FOREIGN = 'note-panel, style[data-note-style]';

new MutationObserver(() => takeAway()).observe(document, { childList: true, subtree: true, characterData: true });
addEventListener('keyup', takeAway, true);

function takeAway(): void {
  for (const element of document.querySelectorAll(FOREIGN)) {
    element.remove();
    note(element.localName);
  }
  CSS.highlights.clear();
}
