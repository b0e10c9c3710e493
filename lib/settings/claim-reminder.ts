import type { Concern } from '../policy/concerns.ts';

/** Under which stands, while the browser runs and no longer, which spells had their reminder. */
export const REMINDED_KEY = 'reminded';

type Reminded = Readonly<Partial<Record<Concern, number>>>;

/** The part of `storage.session` that claiming needs: never the disk, for a reminder is not to leave a trace. */
export interface RemindedStorage {
  get(key: typeof REMINDED_KEY): Promise<{ readonly [REMINDED_KEY]?: Reminded }>;
  set(values: { readonly [REMINDED_KEY]: Reminded }): Promise<void>;
}

/** Takes this spell (its begin, ms since 1970) for the reminder; false when another draft had it. */
export async function claimReminder(concern: Concern, spell: number, storage: RemindedStorage): Promise<boolean> {
  const reminded = (await storage.get(REMINDED_KEY))[REMINDED_KEY] ?? {};
  if (reminded[concern] === spell) return false;
  await storage.set({ [REMINDED_KEY]: { ...reminded, [concern]: spell } });
  return true;
}
