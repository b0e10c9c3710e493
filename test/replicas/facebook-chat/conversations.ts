import { PEOPLE } from '../page/people.ts';

/** With whom each conversation is, by its id in the address. */
export const CONVERSATIONS: Readonly<Record<string, string>> = { 1: PEOPLE[0], 2: PEOPLE[2] };

/** The id of the conversation that the address names. */
export function conversationInAddress(): string {
  return location.pathname.split('/').at(3) ?? '';
}

/** Fills the column of conversations; a press on one changes the address without loading the page. */
export function listConversations(label: string, show: (id: string) => void): void {
  const list = document.querySelector('nav');
  if (!list) return;
  list.ariaLabel = label;
  for (const [id, name] of Object.entries(CONVERSATIONS)) list.append(makeLink(id, name, show));
  markCurrent(list);
}

function makeLink(id: string, name: string, show: (id: string) => void): HTMLElement {
  const link = document.createElement('a');
  link.href = `/messages/t/${id}`;
  link.role = 'link';
  link.textContent = name;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    history.pushState(null, '', link.pathname + location.search);
    show(id);
    if (link.parentElement) markCurrent(link.parentElement);
  });
  return link;
}

function markCurrent(list: Element): void {
  for (const link of list.querySelectorAll('a')) {
    if (link.pathname === location.pathname) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
}
