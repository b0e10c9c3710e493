import { JOURNEY_REPLICAS, type ReplicaName } from '../../test/replicas/replicas.ts';
import { SAMPLES } from './samples.ts';

/** One composer of the tour, with what is typed there where nobody can type. */
export interface Stop {
  readonly name: ReplicaName;
  readonly samples: readonly string[];
}

/** Answers, messages and a note differ in their words and in what Enter does: one text shows that. */
const ONE_TEXT_EACH = [
  'facebook-reply',
  'facebook-chat',
  'linkedin-message-overlay',
  'linkedin-invitation',
] as const satisfies readonly ReplicaName[];

/** The composers of the tour, in the order in which they are opened. */
export const STOPS: readonly Stop[] = [
  ...JOURNEY_REPLICAS.map((name) => ({ name, samples: SAMPLES })),
  ...ONE_TEXT_EACH.map((name) => ({ name, samples: SAMPLES.slice(0, 1) })),
];
