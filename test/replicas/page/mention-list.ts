import {
  $createTextNode,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_CRITICAL,
  HISTORY_PUSH_TAG,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  KEY_TAB_COMMAND,
  type LexicalCommand,
  type LexicalEditor,
} from 'lexical';
import { $createMentionNode } from './mention-node.ts';
import { PEOPLE } from './people.ts';
import { PeopleBox } from './people-box.ts';

/** An `@` that begins a word, with what was typed of a name after it. */
const NAMING = /(?:^|\s)@(\p{L}*)$/u;

/** Offers people while a name is being typed after `@`; Enter, Tab or a click puts the chosen one in the text. */
export function offerMentions(editor: LexicalEditor, textbox: HTMLElement): () => void {
  const box = new PeopleBox(textbox, (name) => editor.update(() => $name(name), { tag: HISTORY_PUSH_TAG }));
  let refused: string | undefined;
  editor.registerUpdateListener(({ editorState }) => {
    const typed = editorState.read($typedName);
    if (typed === undefined) refused = undefined;
    box.show(typed === undefined || typed === refused ? [] : peopleLike(typed));
  });
  const onKey = <Event extends KeyboardEvent | null>(key: LexicalCommand<Event>, act: () => void) => {
    const whileOpen = (event: Event) => {
      if (!box.isOpen) return false;
      event?.preventDefault();
      act();
      return true;
    };
    editor.registerCommand(key, whileOpen, COMMAND_PRIORITY_CRITICAL);
  };
  const refuse = () => {
    refused = editor.read($typedName);
    box.show([]);
  };
  onKey(KEY_ARROW_DOWN_COMMAND, () => box.step(1));
  onKey(KEY_ARROW_UP_COMMAND, () => box.step(-1));
  onKey(KEY_ENTER_COMMAND, () => box.choose());
  onKey(KEY_TAB_COMMAND, () => box.choose());
  onKey(KEY_ESCAPE_COMMAND, refuse);
  return () => box.show([]);
}

function peopleLike(typed: string): string[] {
  return PEOPLE.filter((name) => name.toLowerCase().startsWith(typed.toLowerCase()));
}

function $typedName(): string | undefined {
  return $textBeforeCaret()?.text.match(NAMING)?.[1];
}

function $textBeforeCaret() {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return undefined;
  const { offset } = selection.anchor;
  const node = selection.anchor.getNode();
  if (!$isTextNode(node) || !node.isSimpleText()) return undefined;
  return { node, offset, text: node.getTextContent().slice(0, offset) };
}

function $name(name: string): void {
  const before = $textBeforeCaret();
  const typed = before?.text.match(NAMING)?.[1];
  if (before === undefined || typed === undefined) return;
  const start = before.offset - typed.length - 1;
  const parts = before.node.splitText(start, before.offset);
  const mention = $createMentionNode(name);
  parts[start === 0 ? 0 : 1]?.replace(mention);
  const after = $createTextNode(' ');
  mention.insertAfter(after);
  after.select(1, 1);
}
