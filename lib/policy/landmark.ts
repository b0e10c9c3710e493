import type { ClauseId } from './duty.ts';
import type { PolicyPack } from './pack.ts';
import type { Role } from './people.ts';

/** What people look for in a policy when no text is at stake. `mistake`: how something published is corrected. */
export const LANDMARK_SUBJECTS = ['roles', 'report', 'mistake', 'sanctions'] as const;

/** Where a policy speaks of one of these subjects. */
export interface Landmark<Id extends ClauseId = ClauseId> {
  readonly subject: (typeof LANDMARK_SUBJECTS)[number];
  /** Whom the passage binds; absent: everyone. */
  readonly roles?: readonly Role[];
  readonly clause: Id;
}

/** What a policy has at hand for this role, in the policy's own order. */
export function landmarksFor({ landmarks = [] }: PolicyPack, role: Role): readonly Landmark[] {
  return landmarks.filter(({ roles }) => roles === undefined || roles.includes(role));
}
