import type { MessageWords } from '../page/linkedin-message-words.ts';
import { MessageForm } from '../page/message-form.ts';
import { sayIn } from '../page/publish.ts';
import { showModel } from '../page/test-window.ts';

/** The form comes after its bubble. */
const FORM_COMES_AFTER_MS = 80;

/** Opens one conversation's bubble at the foot of the page; one that is open already is left as it is. */
export function openBubble(dock: HTMLElement, name: string, words: MessageWords): void {
  if ([...dock.querySelectorAll('h2')].some((heading) => heading.textContent === name)) return;
  const bubble = document.createElement('section');
  bubble.className = 'x1jx94hz';
  bubble.innerHTML = `
    <div class="x78zum5">
      <h2 class="x1q0g3np"></h2>
      <button type="button" class="x1i10hfl" aria-label="${words.close}" data-closes>✕</button>
    </div>
    <div data-published></div>`;
  bubble.querySelector('h2')?.append(name);
  const said = bubble.querySelector('[data-published]');
  const message = new MessageForm(words, (text) => sayIn(name, text, said));
  message.editor.addEventListener('focus', () => showModel(() => message.text()));
  bubble.querySelector('[data-closes]')?.addEventListener('click', () => bubble.remove());
  dock.append(bubble);
  setTimeout(() => bubble.append(message.form), FORM_COMES_AFTER_MS);
}
