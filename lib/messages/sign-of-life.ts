/** Name of the port on which a script says on which site it is at work; nothing else travels under it. */
export const SIGN_OF_LIFE_PORT = 'vigie-here';
