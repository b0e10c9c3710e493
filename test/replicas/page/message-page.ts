import type { MessageWords } from './linkedin-message-words.ts';
import { MessageForm } from './message-form.ts';
import { PEOPLE } from './people.ts';
import { publish } from './publish.ts';
import { showModel } from './test-window.ts';

/** The form comes after its page. */
const FORM_COMES_AFTER_MS = 80;

/** One conversation of the page: whom it is with, what was sent, what stands unsent in its form. */
interface Thread {
  with: string;
  sent: HTMLElement;
  draft: string;
}

/**
 * LinkedIn's page of messages. Whoever goes to another conversation stays in the page: the address changes, the draft
 * is put away and the other one's is put into the same editor.
 */
export function showMessagePage(words: MessageWords): void {
  const threads = PEOPLE.slice(0, 3).map((name) => ({ with: name, sent: makeWall(), draft: '' }));
  let current: Thread | undefined;
  const form = new MessageForm(words, (text) => publish(text, current?.sent));
  const show = (index: number) => {
    if (current) current.draft = form.text();
    current = threads[index];
    if (!current) return;
    document.querySelector('[data-with]')?.replaceChildren(current.with);
    document.querySelector('[data-published]')?.replaceWith(current.sent);
    form.fill(current.draft);
  };
  listThreads(words, threads, (index) => {
    changeAddress(index);
    show(index);
  });
  show(0);
  setTimeout(() => document.querySelector('[data-form-place]')?.replaceWith(form.form), FORM_COMES_AFTER_MS);
  showModel(() => form.text());
}

function listThreads(words: MessageWords, threads: readonly Thread[], open: (index: number) => void): void {
  const list = document.querySelector<HTMLElement>('[data-threads]');
  if (!list) return;
  list.ariaLabel = words.threads;
  list.append(
    ...threads.map((thread, index) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'x1i10hfl';
      button.append(thread.with);
      button.addEventListener('click', () => open(index));
      return button;
    }),
  );
}

/** Each conversation has its address, under the one that the page was opened at; a frame changes that of the page around it. */
function changeAddress(index: number): void {
  const { history, location } = window.top ?? window;
  history.pushState(null, '', `${location.pathname.replace(/[^/]*\/$/, `${index + 1}/`)}${location.search}`);
}

function makeWall(): HTMLElement {
  const wall = document.createElement('div');
  wall.dataset.published = '';
  return wall;
}
