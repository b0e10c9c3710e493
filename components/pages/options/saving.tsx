import { useState } from 'react';
import type { Say } from '../../../lib/i18n/pages.ts';
import type { SaveSettings } from './profile.ts';

/** How the last saving went; `undefined` before the first and while it runs. */
export interface Saving {
  readonly outcome: 'saved' | 'not-saved' | undefined;
  readonly save: (changes: Parameters<SaveSettings>[0]) => void;
}

/** Saves, and remembers whether that worked, for {@link SaveStatus} to say. */
export function useSaving(onSave: SaveSettings): Saving {
  const [outcome, setOutcome] = useState<Saving['outcome']>();
  const save: Saving['save'] = (changes) => {
    setOutcome(undefined);
    onSave(changes).then(
      () => setOutcome('saved'),
      // Expected: the device is out of space, or the extension was replaced under the page.
      () => setOutcome('not-saved'),
    );
  };
  return { outcome, save };
}

/** Says beside the button whether the choice was kept. */
export function SaveStatus({ say, saving }: { readonly say: Say; readonly saving: Saving }) {
  return (
    <span role="status" className="v-small v-muted">
      {saving.outcome !== undefined && say(`options.${saving.outcome}`)}
    </span>
  );
}
