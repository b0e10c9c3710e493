import { closestAcross } from './dom-path.ts';
import type { EditorPlace } from './editor-place.ts';

/** Roles and places of fields that look something up. */
const LOOKS_UP = '[role="combobox"], [role="searchbox"], [role="spinbutton"], [type="search"]';
const SEARCH_PLACE = '[role="search"], search, form[action*="search" i]';
const SEARCH_LABEL = /^(search|rechercher|recherche|filter|filtrer|find|trouver)\b/i;
/** What one reports to the site, or keeps for oneself, is published nowhere. */
const UNPUBLISHED =
  /^(report|signaler|(send|give|share) (us )?(your )?feedback|(envoyer|donner) (des|vos|un) (commentaires|avis)|help|aide|log ?in|se connecter|connexion|sign ?in|settings|paramètres|préférences)\b/i;

/** What is never read, whatever else is said of it: what looks something up, a password's form, what cannot be written in. */
export function isNeverRead({ editor, labels }: EditorPlace): boolean {
  if (editor instanceof HTMLInputElement && editor.type !== 'text') return true;
  if (editor.matches(`${LOOKS_UP}, [readonly], [aria-readonly="true"], :disabled`)) return true;
  if (closestAcross(editor, SEARCH_PLACE)) return true;
  if (editor.closest('form')?.querySelector('input[type="password"]')) return true;
  return labels.some((label) => SEARCH_LABEL.test(label));
}

/** Of an editor that no entry knows: whether what is written there is published nowhere. */
export function isUnpublished(place: EditorPlace, unread: RegExp): boolean {
  if (place.editor instanceof HTMLInputElement) return true;
  return unread.test(place.address) || place.titles.some((title) => UNPUBLISHED.test(title));
}
