import { REPLICA_NAMES, REPLICAS, type Replica, type ReplicaName } from '../../replicas/replicas.ts';
import type { BrowserKind } from '../browser/find-browsers.ts';
import { HOW_LONG, isThorough } from '../how-long.ts';
import type { PointId } from './contract-points.ts';

/** What depends on the editor alone, wherever it stands. */
const OF_THE_EDITOR: readonly PointId[] = [
  'underline-emoji',
  'underline-combining',
  'underline-rtl',
  'underline-blocks',
  'underline-long',
  'underline-marked',
  'underline-wrapped',
  'underline-scrolled',
  'underline-zoomed',
  'typing',
  'deleting',
  'lines',
  'undo',
  'paste',
  'composing',
  'dead-keys',
  'autocorrect',
  'mention-list',
  'drag',
];

/** What depends on card and fix, which are the same in every place. */
const OF_THE_CARD: readonly PointId[] = [
  'card-by-click',
  'card-by-badge',
  'card-by-shortcut',
  'escape',
  'fix',
  'fix-caret',
];

/**
 * Does another replica with the same kind of editor prove this point already? `npm test` then leaves it to that one, so
 * that it ends in time; `npm run test:long` proves it everywhere.
 */
export function isSpokenFor(point: PointId, name: ReplicaName): boolean {
  if (HOW_LONG.isLong) return false;
  return [...OF_THE_EDITOR, ...OF_THE_CARD].includes(point) && !isFirstOfKind(name);
}

/** The replicas that a run takes up in a browser. */
export function replicasFor(browser: BrowserKind): readonly ReplicaName[] {
  return isThorough(browser) ? REPLICA_NAMES : REPLICA_NAMES.filter(isFirstOfKind);
}

function isFirstOfKind(name: ReplicaName): boolean {
  const own = kindOf(REPLICAS[name]);
  return REPLICA_NAMES.find((other) => kindOf(REPLICAS[other]) === own) === name;
}

function kindOf({ kind, isOneLine, frame }: Replica): string {
  return [kind, isOneLine && 'one line', frame !== undefined && 'in a frame'].join(' ');
}
