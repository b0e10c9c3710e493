/** Any picture will do for an icon button: what matters is that it has no text. */
export const ICON =
  '<svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor"><circle cx="8" cy="8" r="6"/></svg>';
