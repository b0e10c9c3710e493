import inPage from './in-page.css?inline';
import placed from './placed.css?inline';
import tokens from './tokens.css?inline';
import parts from './vigie.css?inline';

/** The tokens stand inside, where no rule of the site reaches them: on the host itself the site's own would win. */
const ownTokens = tokens.replace(/:host(?:\(([^)]*)\))?/g, '.v-stage$1');

/**
 * Generic families alone: a page can give a font of its own any other name, and would learn from the characters that it is
 * asked for which article the card quotes (tried in both browsers, 2026-11-22).
 */
const OWN_FONTS = '.v-stage { --v-sans: system-ui, sans-serif; --v-serif: serif }';

/**
 * The one sheet of Vigie's shadow root in the page. The host forgets everything the site says first; `all` also resets
 * `color-scheme`, so the order matters.
 */
export const IN_PAGE_SHEET = [':host { all: initial }', ownTokens, OWN_FONTS, parts, inPage, placed].join('\n');
