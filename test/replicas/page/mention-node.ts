import { $applyNodeReplacement, type EditorConfig, TextNode } from 'lexical';

/** A person who is named with `@`: one piece of text, which goes name by name as Facebook's do. */
export class MentionNode extends TextNode {
  static override getType(): string {
    return 'mention';
  }

  static override clone(node: MentionNode): MentionNode {
    return new MentionNode(node.__text, node.__key);
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const element = super.createDOM(config);
    element.className = 'x117nqv4 xuxw1ft';
    element.spellcheck = false;
    return element;
  }

  override isTextEntity(): true {
    return true;
  }

  override canInsertTextBefore(): boolean {
    return false;
  }

  override canInsertTextAfter(): boolean {
    return false;
  }
}

/** Makes a mention of a person; only inside an editor's update. */
export function $createMentionNode(name: string): MentionNode {
  return $applyNodeReplacement(new MentionNode(name).setMode('segmented').toggleDirectionless());
}
