import type { Recognition } from './composer.ts';
import { closestAcross } from './dom-path.ts';
import { EditorPlace } from './editor-place.ts';
import { OTHER_ENTRY } from './other-entry.ts';
import type { SiteEntries, SiteEntry } from './site-entry.ts';
import { isNeverRead, isUnpublished } from './unread-field.ts';
import { ENOUGH, type Weighed, weighClues } from './weigh-clues.ts';

/** Says what an editor is to its site: the heaviest entry, or `.other`; undefined where nothing is published. */
export function recogniseEditor(site: SiteEntries, editor: HTMLElement): Recognition | undefined {
  const place = new EditorPlace(editor);
  if (isNeverRead(place)) return undefined;
  const best = findHeaviest(site, place);
  if (best && best.weight >= ENOUGH) return asRecognition(best.entry, best.entry.surface, place);
  return isUnpublished(place, site.unread) ? undefined : asRecognition(OTHER_ENTRY, site.other, place);
}

/** The entry that most speaks for; the first of equals. */
export function findHeaviest(site: SiteEntries, place: EditorPlace): Weighed | undefined {
  const isInput = place.editor instanceof HTMLInputElement;
  let best: Weighed | undefined;
  for (const entry of site.entries) {
    if (isInput && !entry.takesInput) continue;
    const weighed = weighClues(entry, place);
    if (weighed.weight > (best?.weight ?? 0)) best = weighed;
  }
  return best;
}

function asRecognition(entry: SiteEntry, surface: Recognition['surface'], place: EditorPlace): Recognition {
  return { surface, container: containerOf(entry, place), verb: entry.verb, via: entry.id };
}

function containerOf({ containers }: SiteEntry, place: EditorPlace): Element {
  for (const { selector } of containers) {
    const found = closestAcross(place.editor, selector);
    if (found) return found;
  }
  return place.territory;
}
