import { type EditorKind, REPLICA_NAMES, REPLICAS, type Replica, type ReplicaName } from '../../replicas/replicas.ts';
import type { BrowserKind } from '../browser/find-browsers.ts';
import type { PointId } from './contract-points.ts';

/** Points that are not proven somewhere, and why: what docs/composers.md says in the place of an outcome. */
export interface Uncovered {
  readonly points: readonly PointId[];
  /** All replicas when absent. */
  readonly replicas?: readonly ReplicaName[];
  /** Both browsers when absent. */
  readonly browser?: BrowserKind;
  readonly why: string;
}

/** The editors that the replicas fill with hashtags, links and mentions. */
const WITH_MENTIONS: readonly EditorKind[] = ['lexical', 'tiptap'];

export const UNCOVERED: readonly Uncovered[] = [
  {
    points: ['underline-blocks', 'underline-wrapped', 'lines'],
    replicas: REPLICA_NAMES.filter((name) => isOneLine(REPLICAS[name])),
    why: 'The field has one line.',
  },
  {
    points: ['guard-holds', 'guard-passes'],
    replicas: ['draft-guest'],
    why: 'Of an editor that Vigie does not know, the button that publishes is not known either: the badge says so, and nothing is held.',
  },
  {
    points: ['underline-wrapped'],
    replicas: ['facebook-story'],
    why: 'The box of a story has one width, at which no line of this text breaks inside a passage.',
  },
  {
    points: ['underline-marked', 'mention-list'],
    replicas: REPLICA_NAMES.filter((name) => !WITH_MENTIONS.includes(REPLICAS[name].kind)),
    why: 'The replica has no mentions: its site offers none there, or nothing is known of how it marks them.',
  },
  {
    points: ['drag'],
    browser: 'firefox',
    why: 'Firefox’s driver begins a drag of selected text and never drops it.',
  },
  {
    points: ['drag'],
    replicas: inShadowTrees(),
    why: 'Chromium’s driver drops no selected text inside a shadow tree.',
  },
  {
    points: ['drag'],
    replicas: REPLICA_NAMES.filter((name) => REPLICAS[name].kind === 'textarea'),
    why: 'A text field does not say where its words are, so the driver does not know what to take hold of.',
  },
];

function isOneLine(replica: Replica): boolean {
  return replica.isOneLine === true;
}

/** The replicas whose editor stands in an open shadow root. */
function inShadowTrees(): ReplicaName[] {
  return REPLICA_NAMES.filter((name) => ['linkedin-post-ember', 'linkedin-message-overlay'].includes(name));
}

/** The gap that a point falls into here; undefined when it is proven. */
export function findGap(point: PointId, replica: ReplicaName, browser: BrowserKind): Uncovered | undefined {
  return UNCOVERED.find(
    (gap) =>
      gap.points.includes(point) &&
      (gap.replicas?.includes(replica) ?? true) &&
      (gap.browser === undefined || gap.browser === browser),
  );
}
