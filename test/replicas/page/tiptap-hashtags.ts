import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

const HASHTAG = /#[\p{L}\p{N}_]+/gu;

/** Colours hashtags as they are typed: the same text, in an element of its own. */
export const Hashtags = Extension.create({
  name: 'hashtags',
  addProseMirrorPlugins: () => [new Plugin({ props: { decorations: ({ doc }) => decorate(doc) } })],
});

function decorate(doc: Node): DecorationSet {
  const found: Decoration[] = [];
  doc.descendants((node, at) => {
    for (const match of (node.text ?? '').matchAll(HASHTAG)) {
      const from = at + match.index;
      found.push(Decoration.inline(from, from + match[0].length, { nodeName: 'strong', class: 'x1qq9wsj' }));
    }
  });
  return DecorationSet.create(doc, found);
}
