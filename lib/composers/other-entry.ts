import type { SiteEntry } from './site-entry.ts';

/**
 * An editor that the site's file does not know: told by nothing, published by what a button near it says. The words are
 * those of both sites together (C 2026-11).
 */
export const OTHER_ENTRY: SiteEntry = {
  id: 'other',
  surface: 'facebook.other',
  verb: 'post',
  clues: [],
  containers: [],
  submit: {
    marks: [{ id: 'other.submit-type', seen: 'C 2026-11', selector: 'button[type="submit"]' }],
    names: [
      {
        id: 'other.submit-name',
        seen: 'C 2026-11',
        says: /^(post|publish|publier|share( now)?|partager( maintenant)?|send|envoyer|comment|commenter|reply|répondre|schedule|programmer|planifier|update|mettre à jour|submit|soumettre)$/i,
      },
    ],
    saves: 'always',
    near: true,
  },
  enter: 'newline',
};
