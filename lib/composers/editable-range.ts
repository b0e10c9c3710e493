/** A range as a person could select it: around what an editor keeps whole; undefined when it holds only a part of that. */
export function editableRange(range: Range): Range | undefined {
  const whole = range.cloneRange();
  const first = islandAround(range.startContainer);
  const last = islandAround(range.endContainer);
  if (first) whole.setStartBefore(first);
  if (last) whole.setEndAfter(last);
  return whole.toString() === range.toString() ? whole : undefined;
}

/** What is not written in, inside of what is: a mention, an emoji. A caret stands before or after it. */
export function islandAround(node: Node): Element | undefined {
  let island = node.parentElement;
  if (!island || island.isContentEditable) return undefined;
  while (island?.parentElement && !island.parentElement.isContentEditable) island = island.parentElement;
  return island?.parentElement ? island : undefined;
}
