/** The top frame, and LinkedIn's same-origin `/preload/` frame, which holds whole pages of Ember (grade A, 2026-11). */
export function isWatchedFrame(page: Window): boolean {
  return page === page.top || page.location.pathname.startsWith('/preload/');
}
