import type { Editor } from '@tiptap/core';
import type { ArticleWords } from './words.ts';

/** Fills the toolbar above the article: one button for each kind of block. */
export function fillToolbar(toolbar: Element, editor: Editor, words: ArticleWords): void {
  const chain = () => editor.chain().focus();
  toolbar.append(
    makeButton('heading', words.heading, () => chain().toggleHeading({ level: 2 }).run()),
    makeButton('bullets', words.bullets, () => chain().toggleBulletList().run()),
    makeButton('quote', words.quote, () => chain().toggleBlockquote().run()),
    makeButton('code', words.code, () => chain().toggleCodeBlock().run()),
  );
}

function makeButton(block: string, label: string, act: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'x1i10hfl';
  button.dataset.block = block;
  button.append(label);
  // The press must leave the caret in the text.
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', act);
  return button;
}
