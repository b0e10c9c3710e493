/** The `id` of « À qui demander » in the popup. */
export const CONTACTS_ANCHOR = 'who-to-ask';
