import type { Replica, ReplicaName } from '../../replicas/replicas.ts';
import type { Bench } from '../browser/bench.ts';
import type { BrowserKind } from '../browser/find-browsers.ts';
import type { PointId } from './contract-points.ts';
import type { PageReader } from './reader.ts';

/** One replica in one browser, twice: with Vigie, and in a second browser that never heard of it. */
export interface Scene {
  readonly name: ReplicaName;
  readonly replica: Replica;
  readonly browser: BrowserKind;
  readonly watched: Bench;
  readonly bare: Bench;
  /** Vigie’s own reading, for pages of either kind. */
  readonly reader: PageReader;
  /** The surfaces that Vigie tells its popup to be in play, over all frames of all tabs. */
  surfacesInPlay(): Promise<readonly (string | null)[]>;
}

/** The proof of one thing that holds for every composer. */
export interface ContractPoint {
  /** Wants pages in which nothing was typed yet: a browser's own undo remembers more than the editor shows. */
  readonly startsFresh?: boolean;
  readonly id: PointId;
  /** Starts with both editors open and empty, the caret in them; throws what does not hold. */
  prove(scene: Scene): Promise<void>;
}
