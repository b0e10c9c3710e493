import { mergeAttributes, Node } from '@tiptap/core';
import { mentionList } from './tiptap-mention-list.ts';

/** A person named with `@`: one piece that is not written in, as LinkedIn's are. Its text is the name. */
export const Mention = Node.create({
  name: 'mention',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: false,
  addAttributes: () => ({ name: { default: '' } }),
  parseHTML: () => [{ tag: 'a[data-mention]', getAttrs: (chip) => ({ name: chip.textContent }) }],
  renderHTML: ({ node, HTMLAttributes }) => [
    'a',
    mergeAttributes(
      { class: 'x1qq9wsj', 'data-mention': '', contenteditable: 'false' },
      { ...HTMLAttributes, name: null },
    ),
    String(node.attrs.name),
  ],
  renderText: ({ node }) => String(node.attrs.name),
  addProseMirrorPlugins() {
    return [mentionList(this.type)];
  },
});
