import { BUTTON, closestAcross, nameOf } from './dom-path.ts';
import type { EditorPlace } from './editor-place.ts';
import type { Clue, SiteEntry } from './site-entry.ts';

/** What of an entry was found around an editor. */
export interface Weighed {
  readonly entry: SiteEntry;
  readonly weight: number;
  readonly hits: readonly string[];
  readonly misses: readonly string[];
}

/** Less than this recognises nothing. */
export const ENOUGH = 2;

/** Looks for every clue of an entry. */
export function weighClues(entry: SiteEntry, place: EditorPlace): Weighed {
  const hits = entry.clues.filter((clue) => isThere(clue, place));
  const misses = entry.clues.filter((clue) => !hits.includes(clue));
  return {
    entry,
    weight: hits.reduce((sum, { weight }) => sum + weight, 0),
    hits: hits.map(({ id }) => id),
    misses: misses.map(({ id }) => id),
  };
}

function isThere(clue: Clue, place: EditorPlace): boolean {
  if ('editor' in clue) return place.editor.matches(clue.editor);
  if ('around' in clue) return closestAcross(place.editor, clue.around) !== undefined;
  if ('label' in clue) return place.labels.some((label) => clue.label.test(label));
  if ('title' in clue) return place.titles.some((title) => clue.title.test(title));
  if ('address' in clue) return clue.address.test(place.address);
  if ('beside' in clue) return place.territory.querySelector(clue.beside) !== null;
  return [...place.territory.querySelectorAll(BUTTON)].some((button) => clue.button.test(nameOf(button)));
}
