/** What the empty page shows at once, and when that is pressed. */
export const CONTENT_ID = 'content';
export const PRESSED_ID = 'pressed';
