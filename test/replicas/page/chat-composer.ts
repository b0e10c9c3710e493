import { offerAttachments } from './attachments.ts';
import type { ChatWords } from './chat-words.ts';
import { ICON } from './icon.ts';
import { makeDivButton } from './make-div-button.ts';
import { openWritingBox, type WritingBox } from './writing-box.ts';

/** The quick answer that stands where the send button comes once something is written. */
const LIKE = '👍';

/** Puts Messenger's line of writing in a place: attachments, editor, and a button that is there only when there is something to send. */
export function openChatComposer(
  place: Element,
  words: ChatWords,
  { text = '', onSend }: { text?: string; onSend: (text: string) => void },
): WritingBox {
  const composer = document.createElement('div');
  composer.className = 'x1n0m28w';
  composer.innerHTML =
    '<div data-shelf></div><div class="x78zum5"><div data-bar></div><div class="x1q0g3np"></div><div></div></div>';
  place.replaceChildren(composer);
  const [shelf, bar, line] = ['[data-shelf]', '[data-bar]', '.x1q0g3np'].map((part) => find(composer, part));
  const end = line?.nextElementSibling;
  if (!shelf || !bar || !line || !end) throw new Error('the chat has no line of writing');
  const attachments = offerAttachments(composer, { bar, shelf }, { ...words, photo: words.attach }, () => drawEnd());
  const send = () => {
    if (box.isEmpty() && attachments.count() === 0) return;
    onSend(box.text());
    attachments.clear();
    box.clear();
  };
  const box = openWritingBox(line, {
    label: chatLabel(words),
    placeholder: 'Aa',
    text,
    onChange: () => drawEnd(),
    onSend: send,
  });
  const sendButton = makeDivButton({ label: words.send, shows: '➤', className: 'x1qhmfi1', onPress: send });
  const likeButton = makeDivButton({ label: words.like, shows: ICON, onPress: () => onSend(LIKE) });
  const drawEnd = () => {
    const wanted = box.isEmpty() && attachments.count() === 0 ? likeButton : sendButton;
    if (end.firstChild !== wanted) end.replaceChildren(wanted);
  };
  drawEnd();
  return box;
}

/** The old label, with `?label=aa`. */
function chatLabel(words: ChatWords): string {
  return new URLSearchParams(location.search).get('label') === 'aa' ? 'Aa' : words.editor;
}

function find(root: Element, selector: string): Element | null {
  return root.querySelector(selector);
}
