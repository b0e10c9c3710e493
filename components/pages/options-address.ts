/** The settings page, from the root of the extension. */
export const OPTIONS_ADDRESS = '/options.html';
