import { Editor, type Extensions } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import StarterKit from '@tiptap/starter-kit';
import { Hashtags } from './tiptap-hashtags.ts';
import { Mention } from './tiptap-mention.ts';

/** A box of LinkedIn's has no headings, lists or code: only paragraphs, links, mentions, hashtags and their history. */
const SHORT_TEXT: Extensions = [
  StarterKit.configure({ heading: false, bulletList: false, orderedList: false, listItem: false, codeBlock: false }),
  Mention,
  Hashtags,
];

/** What differs from a box with an empty short text. */
interface TiptapParts {
  extensions?: Extensions;
  /** What stands in it from the start, a paragraph for each line. */
  text?: string;
  attributes?: Record<string, string>;
  autofocus?: boolean;
}

/** Makes LinkedIn's rich editor inside an element. */
export function mountTiptap(place: Element, label: string, parts: TiptapParts = {}): Editor {
  const { extensions = SHORT_TEXT, text = '', attributes = {}, autofocus = true } = parts;
  return new Editor({
    element: place,
    extensions,
    content: { type: 'doc', content: text.split('\n').map(paragraphOf) },
    // Markdown's marks would eat what people type.
    enableInputRules: false,
    enablePasteRules: false,
    editorProps: { attributes: { role: 'textbox', 'aria-label': label, 'aria-multiline': 'true', ...attributes } },
    injectCSS: false,
    autofocus: autofocus ? 'end' : false,
  });
}

/** The editor's text, blocks parted by one `\n` however deep they stand; a mention is its name. */
export function tiptapText(editor: Editor): string {
  if (editor.isDestroyed) return '';
  const lines: string[] = [];
  editor.state.doc.descendants((node) => {
    if (node.isTextblock) lines.push(node.textBetween(0, node.content.size, undefined, textOfLeaf));
    return !node.isTextblock;
  });
  return lines.join('\n');
}

function paragraphOf(line: string) {
  return { type: 'paragraph', content: line === '' ? [] : [{ type: 'text', text: line }] };
}

function textOfLeaf(leaf: Node): string {
  if (leaf.type.name === 'hardBreak') return '\n';
  return leaf.type.name === 'mention' ? String(leaf.attrs.name) : '';
}
