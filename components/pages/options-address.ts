/** The settings page, from the root of the extension. */
export const OPTIONS_ADDRESS = '/options.html';

/** Where the hours are entered. */
export const HOURS_ADDRESS = `${OPTIONS_ADDRESS}#hours`;

/** The part of the settings page that is the notice. */
export const NOTICE_PART = 'notice';

/** The notice of the first run, which can be read again at any time. */
export const NOTICE_ADDRESS = `${OPTIONS_ADDRESS}#${NOTICE_PART}`;
