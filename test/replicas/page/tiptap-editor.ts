import { Editor, type Extensions } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { Hashtags } from './tiptap-hashtags.ts';
import { Mention } from './tiptap-mention.ts';

/** LinkedIn's own boxes have no headings, lists or code: only paragraphs, links, mentions, hashtags and their history. */
export const SHORT_TEXT: Extensions = [
  StarterKit.configure({ heading: false, bulletList: false, orderedList: false, listItem: false, codeBlock: false }),
  Mention,
  Hashtags,
];

/** Makes LinkedIn's rich editor inside an element; `extensions` says what its text may hold. */
export function mountTiptap(place: Element, label: string, extensions: Extensions = SHORT_TEXT): Editor {
  return new Editor({
    element: place,
    extensions,
    // Markdown's marks would eat what people type.
    enableInputRules: false,
    enablePasteRules: false,
    editorProps: { attributes: { role: 'textbox', 'aria-label': label, 'aria-multiline': 'true' } },
    injectCSS: false,
    autofocus: true,
  });
}

/** The editor's text, paragraphs parted by one `\n`; a mention is its name. */
export function tiptapText(editor: Editor): string {
  return editor.isDestroyed ? '' : editor.getText({ blockSeparator: '\n' });
}
