/** Is this element in the page, with room of its own there? */
export function isShown(element: Element): boolean {
  return element.isConnected && element.getClientRects().length > 0;
}
