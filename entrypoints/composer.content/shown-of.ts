import { speakerOf } from '../../lib/assess/speaker.ts';
import type { Snapshot } from '../../lib/settings/snapshot.ts';
import type { Shown } from './display.ts';

/** The composer that the person is in, and what they can do there. */
export type ActiveComposer = Pick<Shown, 'open' | 'acts' | 'pressed' | 'step'> & { readonly editor: HTMLElement };

/** All that is shown of a composer; nothing while no policy is chosen, nor where somebody else writes. */
export function shownOf(active: ActiveComposer, snapshot: Snapshot | undefined): Shown | undefined {
  const pack = snapshot?.pack;
  if (!snapshot || !pack) return undefined;
  const speaker = speakerOf(active.open.scene().actingName, pack, snapshot);
  return speaker.isSomeoneElse ? undefined : { ...active, snapshot, pack, speaker };
}
