import type { SaveSettings } from '../../components/pages/options/profile.ts';
import { saveChoices } from '../../lib/settings/save-choices.ts';

/** Whoever stops keeping the journal keeps nothing of it: what it held goes first. */
export function saveWith(eraseJournal: () => Promise<void>): SaveSettings {
  return async (changes) => {
    if (changes.journal === false) await eraseJournal();
    await saveChoices(changes);
  };
}
