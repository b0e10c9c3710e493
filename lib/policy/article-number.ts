import type { ClauseId } from './duty.ts';

/** The number a clause is cited by: `cisss-laurentides/5.1.5/loyaute` → `5.1.5`. */
export function articleNumberOf(id: ClauseId): string {
  return id.split('/')[1] ?? id;
}

/** The establishment whose policy a clause belongs to: `cisss-laurentides/5.1.4` → `cisss-laurentides`. */
export function establishmentOf(id: ClauseId): string {
  return id.split('/')[0] ?? id;
}
