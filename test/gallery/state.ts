import type { ReactNode } from 'react';
import type { Say } from '../../lib/i18n/in-page.ts';
import type { Language } from '../../lib/settings/snapshot.ts';

/** What a state is drawn with. */
export interface Drawing {
  readonly say: Say;
  readonly language: Language;
}

/** One part of the panel as a person may meet it. */
export interface GalleryState {
  /** Its section's id in the gallery. */
  readonly name: string;
  readonly draw: (drawing: Drawing) => ReactNode;
}

/** Nothing happens in the gallery. */
export const rest = (): void => {};
