import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $getRoot, CLEAR_EDITOR_COMMAND, createEditor, type LexicalEditor } from 'lexical';

/** Lexical's own default: keys within it are one step of undo. */
const HISTORY_DELAY_MS = 300;

/** Makes an element the editor that Facebook mounts: rich text with a history. */
export function mountLexical(element: HTMLElement): LexicalEditor {
  const editor = createEditor({
    namespace: 'replica',
    theme: { paragraph: 'xdj266r x14z9mp' },
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(element);
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), HISTORY_DELAY_MS);
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
