import { keepPublished } from './test-window.ts';

/** Puts a text on the page's wall, as the site would after Publish. */
export function publish(text: string, wall: Element | null = document.querySelector('[data-published]')): void {
  const post = document.createElement('article');
  post.className = 'x9f619';
  post.textContent = text;
  wall?.append(post);
  keepPublished(text);
}

/** Puts a message into a conversation. */
export function sayIn(conversation: string, text: string, log = document.querySelector('[data-published]')): void {
  const message = document.createElement('div');
  message.className = 'xbmvrgn';
  message.title = conversation;
  message.textContent = text;
  log?.append(message);
  keepPublished(text);
}
