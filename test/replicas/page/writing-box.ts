import { $createParagraphNode, $createTextNode, $getRoot, COMMAND_PRIORITY_HIGH, KEY_ENTER_COMMAND } from 'lexical';
import { clearLexical, lexicalText, mountLexical } from './lexical-composer.ts';
import { offerMentions } from './mention-list.ts';
import { $createMentionNode } from './mention-node.ts';
import { showModel } from './test-window.ts';
import { makeTextbox } from './textbox.ts';

/** One editor of Facebook, standing in its page. */
export interface WritingBox {
  readonly element: HTMLElement;
  text(): string;
  isEmpty(): boolean;
  focus(): void;
  clear(): void;
  remove(): void;
}

export interface WritingOptions {
  label: string;
  /** Said inside the empty editor; the label when none is given. */
  placeholder?: string;
  /** What stands in it from the start. */
  text?: string;
  /** Whom it names from the start. */
  mention?: string | undefined;
  onChange?: (box: WritingBox) => void;
  /** Called at a bare Enter, where that sends. */
  onSend?: () => void;
}

/** Puts a new editor in a place of the page: Lexical with mentions, hashtags and links. */
export function openWritingBox(place: Element, options: WritingOptions): WritingBox {
  const { label, placeholder = label, text = '', mention, onChange, onSend } = options;
  const element = makeTextbox(label);
  element.setAttribute('aria-placeholder', placeholder);
  place.append(element);
  const editor = mountLexical(element);
  const closeList = offerMentions(editor, element);
  const read = () => lexicalText(editor);
  const box: WritingBox = {
    element,
    text: read,
    isEmpty: () => read().trim() === '',
    focus: () => editor.focus(),
    clear: () => clearLexical(editor),
    remove() {
      closeList();
      editor.setRootElement(null);
      element.remove();
      showModel(() => '');
    },
  };
  showModel(read);
  element.addEventListener('focusin', () => showModel(read));
  if (onSend) editor.registerCommand(KEY_ENTER_COMMAND, sendOnEnter(onSend), COMMAND_PRIORITY_HIGH);
  if (text) editor.update(() => $fill(text), { discrete: true });
  if (mention) editor.update(() => $nameFirst(mention), { discrete: true });
  if (onChange) editor.registerUpdateListener(() => onChange(box));
  return box;
}

function sendOnEnter(send: () => void) {
  return (event: KeyboardEvent | null): boolean => {
    if (event?.shiftKey) return false;
    event?.preventDefault();
    send();
    return true;
  };
}

function $fill(text: string): void {
  const paragraphs = text.split('\n').map((line) => $createParagraphNode().append($createTextNode(line)));
  $getRoot()
    .clear()
    .append(...paragraphs);
}

function $nameFirst(name: string): void {
  const paragraph = $createParagraphNode().append($createMentionNode(name), $createTextNode(' '));
  $getRoot().clear().append(paragraph);
  paragraph.selectEnd();
}
