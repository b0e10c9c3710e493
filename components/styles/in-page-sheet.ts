import inPage from './in-page.css?inline';
import placed from './placed.css?inline';
import tokens from './tokens.css?inline';
import parts from './vigie.css?inline';

/** The tokens stand inside, where no rule of the site reaches them: on the host itself the site's own would win. */
const ownTokens = tokens.replace(/:host(?:\(([^)]*)\))?/g, '.v-stage$1');

/**
 * The one sheet of Vigie's shadow root in the page. The host forgets everything the site says first; `all` also resets
 * `color-scheme`, so the order matters.
 */
export const IN_PAGE_SHEET = [':host { all: initial }', ownTokens, parts, inPage, placed].join('\n');
