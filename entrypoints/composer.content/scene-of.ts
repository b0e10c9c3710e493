import type { Composer, SiteAdapter } from '../../lib/composers/composer.ts';
import type { Attachments } from '../../lib/composers/watch-attachments.ts';
import type { DraftScene } from '../../lib/draft/draft-scene.ts';

/** What the page says beside the draft of a composer now. */
export function sceneOf(composer: Composer, adapter: SiteAdapter, attachments: Attachments): DraftScene {
  return { surface: composer.surface, actingName: adapter.actingName(composer), pictures: attachments.count() };
}
