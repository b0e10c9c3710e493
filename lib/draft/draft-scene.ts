import type { Surface } from '../policy/surfaces.ts';

/** What stands beside a draft now: where it is written, and as whom. */
export interface DraftScene {
  readonly surface: Surface;
  /** The name that the draft will appear under, where the page says it. */
  readonly actingName: string | undefined;
  /** How many pictures are attached. */
  readonly pictures: number;
}
