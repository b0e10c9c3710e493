import type { Composer, SiteAdapter } from '../../lib/composers/composer.ts';
import type { Surface } from '../../lib/policy/surfaces.ts';

/** What the page says beside a draft now. */
export interface DraftScene {
  readonly surface: Surface;
  /** The name that the draft will appear under, where the page says it. */
  readonly actingName: string | undefined;
}

export function sceneOf(composer: Composer, adapter: SiteAdapter): DraftScene {
  return { surface: composer.surface, actingName: adapter.actingName(composer) };
}
