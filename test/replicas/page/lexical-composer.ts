import { HashtagNode, registerLexicalHashtag } from '@lexical/hashtag';
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { AutoLinkNode, autoLinkUrlMatcher, registerAutoLink } from '@lexical/link';
import { registerRichText } from '@lexical/rich-text';
import { $getRoot, CLEAR_EDITOR_COMMAND, createEditor, type LexicalEditor } from 'lexical';
import { MentionNode } from './mention-node.ts';

/** Lexical's own default: keys within it are one step of undo. */
const HISTORY_DELAY_MS = 300;

/** Makes an element the editor that Facebook mounts: rich text with a history, coloured hashtags, links, mentions. */
export function mountLexical(element: HTMLElement): LexicalEditor {
  const editor = createEditor({
    namespace: 'replica',
    theme: { paragraph: 'xdj266r x14z9mp', hashtag: 'x1qq9wsj', link: 'x1qq9wsj' },
    nodes: [MentionNode, HashtagNode, AutoLinkNode],
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(element);
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), HISTORY_DELAY_MS);
  registerLexicalHashtag(editor);
  registerAutoLink(editor, { matchers: [autoLinkUrlMatcher], changeHandlers: [], excludeParents: [] });
  return editor;
}

/** The editor's text, paragraphs parted by one `\n` (Lexical itself parts them by two). */
export function lexicalText(editor: LexicalEditor): string {
  return editor.read(() =>
    $getRoot()
      .getChildren()
      .map((paragraph) => paragraph.getTextContent())
      .join('\n'),
  );
}

/** Empties the editor, as Facebook does once a comment is sent. */
export function clearLexical(editor: LexicalEditor): void {
  editor.update(() => {
    $getRoot().clear();
  });
  editor.dispatchCommand(CLEAR_EDITOR_COMMAND, undefined);
}
