import { placeAuthorButton } from './author-button.ts';
import { ICON } from './icon.ts';
import { showModel } from './test-window.ts';
import { mountTiptap, tiptapText } from './tiptap-editor.ts';

/** One box for a comment or a reply. */
export interface CommentBoxParts {
  /** What tells this box from the page's others. */
  id: string;
  label: string;
  emoji: string;
  submit: string;
  /** `comment-post` or `comment-reply-post`. */
  viewName: string;
  /** Whom the text names from the start. */
  mention?: string | undefined;
  onSend: (text: string) => void;
}

/** The editor comes after its box. */
const EDITOR_COMES_AFTER_MS = 80;

/** Opens a comment box in a place of the page; it goes when its text is sent, and the next one is a new box. */
export function openCommentBox(place: Element, parts: CommentBoxParts): void {
  const box = document.createElement('div');
  box.className = 'x78zum5';
  box.setAttribute('componentkey', `commentBox-${parts.id}`);
  box.innerHTML = `
    <span data-author-place></span>
    <div class="x1q0g3np" data-testid="ui-core-tiptap-text-editor-wrapper"></div>
    <button type="button" class="x1i10hfl" aria-label="${parts.emoji}">${ICON}</button>
    <div componentkey="commentButtonSection-${parts.id}">
      <button type="button" class="x1qhmfi1" data-view-name="${parts.viewName}" disabled><span>${parts.submit}</span></button>
    </div>`;
  placeAuthorButton(box);
  place.replaceChildren(box);
  setTimeout(() => mountEditor(box, parts), EDITOR_COMES_AFTER_MS);
}

function mountEditor(box: HTMLElement, { label, viewName, mention, onSend }: CommentBoxParts): void {
  const wrapper = box.querySelector('[data-testid]');
  const submit = box.querySelector<HTMLButtonElement>(`[data-view-name="${viewName}"]`);
  if (!wrapper || !submit) return;
  const editor = mountTiptap(wrapper, label);
  if (mention)
    editor.commands.insertContent([
      { type: 'mention', attrs: { name: mention } },
      { type: 'text', text: ' ' },
    ]);
  const text = () => tiptapText(editor);
  showModel(text);
  editor.on('focus', () => showModel(text));
  editor.on('update', () => {
    submit.disabled = text().trim() === '';
  });
  submit.addEventListener('click', () => {
    onSend(text());
    editor.destroy();
    box.remove();
  });
}
