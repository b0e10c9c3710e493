import { openEmberModal } from '../page/ember-modal.ts';
import { speak } from '../page/language.ts';
import { openOutlet } from '../page/outlet.ts';
import { publish } from '../page/publish.ts';
import { showModel } from '../page/test-window.ts';
import { WORDS } from './words.ts';

const words = speak(WORDS);
const outlet = openOutlet();

document.querySelector('[data-connects]')?.addEventListener('click', () => {
  const modal = openEmberModal(outlet, words, 'send-invite', partsOf());
  const note = modal.querySelector('textarea');
  const send = modal.querySelector<HTMLButtonElement>('.artdeco-button--primary');
  if (!note || !send) return;
  showModel(() => (note.isConnected ? note.value : ''));
  note.addEventListener('input', () => {
    send.disabled = note.value.trim() === '';
  });
  send.addEventListener('click', () => {
    publish(note.value);
    modal.remove();
  });
  note.focus();
});

function partsOf(): string {
  return `
    <label class="xzsf02u" for="custom-message">${words.editor}</label>
    <textarea id="custom-message" name="message" rows="4" maxlength="12000" class="xjyslct"></textarea>
    <div class="x78zum5 x1qughib">
      <button type="button" class="artdeco-button artdeco-button--primary x1qhmfi1" aria-label="${words.send}" disabled><span class="artdeco-button__text">${words.send}</span></button>
    </div>`;
}
