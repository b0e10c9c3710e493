/** The `id` of the box on every page that has it; no clause's anchor is of this form. */
export const TRIAL_ANCHOR = 'try-text';
