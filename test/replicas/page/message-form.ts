import { offerAttachment } from './attachment.ts';
import { ICON } from './icon.ts';
import type { MessageWords } from './linkedin-message-words.ts';
import { plainText } from './plain-text.ts';
import { redrawAtEachInput } from './redraw.ts';
import { makeTextbox } from './textbox.ts';

/** What LinkedIn's form keeps where nothing is written. */
const EMPTY = '<p><br></p>';

/** LinkedIn's message form around a plain contenteditable; `?enter=sends` is the page of a person who sends with Enter. */
export class MessageForm {
  readonly form = document.createElement('form');
  readonly editor: HTMLElement;
  readonly #send: (text: string) => void;

  constructor(words: MessageWords, send: (text: string) => void) {
    this.#send = send;
    this.editor = makeTextbox(words.editor);
    this.editor.classList.add('msg-form__contenteditable');
    this.form.className = 'msg-form';
    this.form.innerHTML = partsOf(words);
    this.form.querySelector('[data-editor-place]')?.replaceWith(this.editor);
    offerAttachment(this.form, words);
    this.#listen();
    this.fill('');
  }

  text(): string {
    return plainText(this.editor);
  }

  /** Puts a text in place of what is there, a paragraph for each line. */
  fill(text: string): void {
    this.editor.innerHTML = EMPTY;
    if (text !== '') this.editor.replaceChildren(...text.split('\n').map(paragraphOf));
    this.#refresh();
  }

  #listen(): void {
    this.editor.addEventListener('input', () => {
      // Firefox takes the last paragraph away with the last letter: LinkedIn's form keeps one.
      if (this.text() === '' && !this.editor.querySelector('p')) this.#keepParagraph();
      this.#refresh();
    });
    redrawAtEachInput(this.editor, this.form);
    this.editor.addEventListener('paste', pasteAsWords);
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#sendNow();
    });
    if (!sendsOnEnter()) return;
    this.editor.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.#sendNow();
    });
  }

  #keepParagraph(): void {
    this.editor.innerHTML = EMPTY;
    getSelection()?.collapse(this.editor.firstElementChild, 0);
  }

  #refresh(): void {
    const button = this.form.querySelector<HTMLButtonElement>('.msg-form__send-button');
    if (button) button.disabled = this.text().trim() === '';
  }

  #sendNow(): void {
    const text = this.text();
    if (text.trim() === '') return;
    this.#send(text);
    this.fill('');
  }
}

/** A message takes words alone, without the look that they had elsewhere. */
function pasteAsWords(event: ClipboardEvent): void {
  const text = event.clipboardData?.getData('text/plain');
  if (!text) return;
  event.preventDefault();
  document.execCommand('insertText', false, text);
}

function sendsOnEnter(): boolean {
  return new URLSearchParams(location.search).get('enter') === 'sends';
}

function paragraphOf(line: string): HTMLParagraphElement {
  const paragraph = document.createElement('p');
  paragraph.append(line === '' ? document.createElement('br') : line);
  return paragraph;
}

function partsOf(words: MessageWords): string {
  const sending = sendsOnEnter()
    ? `<span class="msg-form__hint-text x1lliihq">${words.hint}</span>`
    : `<button type="submit" class="msg-form__send-button x1qhmfi1" disabled>${words.send}</button>`;
  return `
    <div data-editor-place></div>
    <div data-preview-place></div>
    <footer class="x78zum5 x1qughib">
      <span><span data-attach-place></span><button type="button" class="x1i10hfl" aria-label="${words.emoji}">${ICON}</button></span>
      ${sending}
    </footer>`;
}
