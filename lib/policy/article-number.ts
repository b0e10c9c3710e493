import type { ClauseId } from './duty.ts';

/** The number a clause is cited by: `cisss-laurentides/5.1.5/loyaute` → `5.1.5`. */
export function articleNumberOf(id: ClauseId): string {
  return id.split('/')[1] ?? id;
}
