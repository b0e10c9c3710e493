/** Is a point of the viewport (CSS pixels) on one of these characters? */
export function isPointOn(range: Range, x: number, y: number): boolean {
  for (const box of range.getClientRects()) {
    if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) return true;
  }
  return false;
}
