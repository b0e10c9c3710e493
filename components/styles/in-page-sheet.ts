import inPage from './in-page.css?inline';
import placed from './placed.css?inline';
import tokens from './tokens.css?inline';
import parts from './vigie.css?inline';

/**
 * The one sheet of Vigie's shadow root in the page. The host forgets everything the site says first, then takes the
 * tokens; `all` also resets `color-scheme`, so the order matters.
 */
export const IN_PAGE_SHEET = [':host { all: initial }', tokens, parts, inPage, placed].join('\n');
