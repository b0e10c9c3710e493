import { REPLICA_NAMES, REPLICAS, type Replica, type ReplicaName } from '../../replicas/replicas.ts';
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

/**
 * Does another replica with the same kind of editor prove this point already? `npm test` then leaves it to that one, so
 * that it ends in time; `npm run test:long` proves it everywhere.
 */
export function isSpokenFor(point: PointId, name: ReplicaName): boolean {
  const own = kindOf(REPLICAS[name]);
  return OF_THE_EDITOR.includes(point) && REPLICA_NAMES.find((other) => kindOf(REPLICAS[other]) === own) !== name;
}

function kindOf({ kind, isOneLine, frame }: Replica): string {
  return [kind, isOneLine && 'one line', frame !== undefined && 'in a frame'].join(' ');
}
