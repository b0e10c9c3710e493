import { openChatComposer } from '../page/chat-composer.ts';
import { CHAT_WORDS } from '../page/chat-words.ts';
import { speak } from '../page/language.ts';
import { sayIn } from '../page/publish.ts';
import type { WritingBox } from '../page/writing-box.ts';
import { CONVERSATIONS, conversationInAddress, listConversations } from './conversations.ts';

/** The editor of a conversation comes after the conversation. */
const EDITOR_COMES_AFTER_MS = 80;

const words = speak(CHAT_WORDS);
const drafts = new Map<string, string>();
let open: { id: string; box?: WritingBox } | undefined;

listConversations(words.chats, show);
window.addEventListener('popstate', () => show(conversationInAddress()));
show(conversationInAddress());

/** Changes the conversation without loading the page: all of it but the list is made anew. */
function show(id: string): void {
  if (open?.box) drafts.set(open.id, open.box.text());
  open?.box?.remove();
  const place = document.querySelector('[data-composer-place]');
  place?.replaceChildren();
  document.querySelector('h2')?.replaceChildren(CONVERSATIONS[id] ?? '');
  for (const said of document.querySelectorAll<HTMLElement>('[data-published] > *')) said.hidden = said.title !== id;
  const shown: typeof open = { id };
  open = shown;
  setTimeout(() => {
    if (open !== shown || !place) return;
    shown.box = openChatComposer(place, words, { text: drafts.get(id) ?? '', onSend: (text) => sayIn(id, text) });
  }, EDITOR_COMES_AFTER_MS);
}
