import type { Composer, SiteAdapter } from '../../lib/composers/composer.ts';
import type { Attachments } from '../../lib/composers/watch-attachments.ts';
import type { Surface } from '../../lib/policy/surfaces.ts';

/** What the page says beside a draft now. */
export interface DraftScene {
  readonly surface: Surface;
  /** The name that the draft will appear under, where the page says it. */
  readonly actingName: string | undefined;
  /** How many pictures are attached. */
  readonly pictures: number;
}

export function sceneOf(composer: Composer, adapter: SiteAdapter, attachments: Attachments): DraftScene {
  return { surface: composer.surface, actingName: adapter.actingName(composer), pictures: attachments.count() };
}
