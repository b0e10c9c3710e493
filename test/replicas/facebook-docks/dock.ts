import { openChatComposer } from '../page/chat-composer.ts';
import type { ChatWords } from '../page/chat-words.ts';
import { makeDivButton } from '../page/make-div-button.ts';
import { sayIn } from '../page/publish.ts';

/** Makes the window of one conversation at the foot of the page. */
export function openDock(id: string, name: string, words: ChatWords): HTMLElement {
  const dock = document.createElement('div');
  dock.innerHTML = `
    <div class="x78zum5"><h2 class="x1q0g3np"><a role="link" class="x1qq9wsj" href="/messages/t/${id}">${name}</a></h2></div>
    <div data-published></div>
    <div></div>`;
  const [bar, log, place] = dock.children;
  if (!bar || !log || !place) throw new Error('the dock has no parts');
  const box = openChatComposer(place, words, { onSend: (text) => sayIn(id, text, log) });
  const close = () => {
    box.remove();
    dock.remove();
  };
  bar.append(makeDivButton({ label: words.closeChat, shows: '✕', onPress: close }));
  return dock;
}
