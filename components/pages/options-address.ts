/** The settings page, from the root of the extension. */
export const OPTIONS_ADDRESS = '/options.html';

/** Where the hours are entered. */
export const HOURS_ADDRESS = `${OPTIONS_ADDRESS}#hours`;
