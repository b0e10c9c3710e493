import { FACEBOOK_REPLICAS } from './facebook-replicas.ts';
import { LINKEDIN_PERSON_REPLICAS } from './linkedin-person-replicas.ts';
import { LINKEDIN_REPLICAS } from './linkedin-replicas.ts';
import type { Replica, ReplicaLanguage } from './replica.ts';

export type { EditorKind, Replica, ReplicaLanguage } from './replica.ts';

/** The pages that stand in for the real sites, each under the address where the real one lives. */
export const REPLICAS = { ...FACEBOOK_REPLICAS, ...LINKEDIN_REPLICAS, ...LINKEDIN_PERSON_REPLICAS } as const;

export type ReplicaName = keyof typeof REPLICAS;

export const REPLICA_NAMES: readonly ReplicaName[] = Object.keys(REPLICAS).filter(isReplicaName);

function isReplicaName(name: string): name is ReplicaName {
  return Object.hasOwn(REPLICAS, name);
}

/** One for each editor of a post or comment: where a whole journey is walked, these four speak for the others. */
export const JOURNEY_REPLICAS = [
  'facebook-post',
  'facebook-comment',
  'linkedin-post-ember',
  'linkedin-post-sdui',
] as const satisfies readonly ReplicaName[];
export type JourneyReplica = (typeof JOURNEY_REPLICAS)[number];

/** The address that shows a replica in one of its two languages; `asked` adds what else its page understands, such as `as`. */
export function replicaAddress(
  name: ReplicaName,
  language: ReplicaLanguage,
  asked: Readonly<Record<string, string>> = {},
): string {
  const { address, asked: own }: Replica = REPLICAS[name];
  return `${address}?${new URLSearchParams({ lang: language, ...own, ...asked })}`;
}
