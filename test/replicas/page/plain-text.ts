/** The text of a plain contenteditable of blocks, as a site that has no model of its own reads it: one line each. */
export function plainText(editor: HTMLElement): string {
  const lines: string[] = [];
  for (const node of editor.childNodes) lines.push(lineOf(node));
  return lines.join('\n');
}

/** A block's own breaks are lines too; the last one only holds the block open. */
function lineOf(node: Node): string {
  if (node instanceof Text) return node.data;
  const text = [...node.childNodes].map((child) => (child instanceof HTMLBRElement ? '\n' : lineOf(child))).join('');
  return text.replace(/\n$/, '');
}
