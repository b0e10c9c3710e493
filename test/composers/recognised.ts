import type { Composer, SiteAdapter } from '../../lib/composers/composer.ts';
import { treeOf } from '../../lib/composers/dom-path.ts';

/** The editor's attributes that every Lexical of Facebook has. */
export const LEXICAL = 'data-editor contenteditable="true" role="textbox" data-lexical-editor="true"';

/** Puts the page at an address; recognition reads it there. */
export function standAt(address: string): void {
  Object.defineProperty(document, 'location', { configurable: true, value: new URL(address) });
}

/** `[data-editor]` in a page made of this HTML. */
export function editorIn(html: string): HTMLElement {
  document.body.innerHTML = html;
  const editor = document.querySelector<HTMLElement>('[data-editor]');
  if (!editor) throw new Error('no [data-editor]');
  return editor;
}

/** The composer around `[data-editor]`, in a page made of this HTML. */
export function recognise(adapter: SiteAdapter, html: string): Composer | undefined {
  const editor = editorIn(html);
  const recognition = adapter.recognise(editor);
  return recognition && { ...recognition, editor, root: treeOf(editor) };
}

/** The same where it must be recognised. */
export function recognised(adapter: SiteAdapter, html: string): Composer {
  const composer = recognise(adapter, html);
  if (!composer) throw new Error('not recognised');
  return composer;
}

/** Ids of the buttons that publish the composer, in page order. */
export function submitsOf(adapter: SiteAdapter, composer: Composer): string[] {
  const buttons = [...document.querySelectorAll('button, [role="button"]')];
  return buttons.filter((button) => adapter.isSubmit(button, composer)).map((button) => button.id);
}
