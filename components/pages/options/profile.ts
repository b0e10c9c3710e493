import type { PolicyPack } from '../../../lib/policy/pack.ts';
import type { Role } from '../../../lib/policy/people.ts';
import type { OwnSettings } from '../../../lib/settings/own-settings.ts';
import type { Snapshot } from '../../../lib/settings/snapshot.ts';

/** Keeps some of a person's choices; `undefined` goes back to the default. Settles when they are kept. */
export type SaveSettings = (
  changes: {
    readonly [Key in keyof OwnSettings]?: OwnSettings[Key] | undefined;
  },
) => Promise<void>;

/** Where each value came from, by its key. */
export type Origins = Snapshot['origins'];

/** What is chosen and not yet kept; empty until someone chooses. */
export interface ProfileDraft {
  readonly establishment: string;
  readonly role: Role | '';
}

/** The draft with whatever the establishment set over it: that may arrive while the page is open. */
export function underManaged(draft: ProfileDraft, { origins, pack, role }: Snapshot): ProfileDraft {
  return {
    establishment: origins.establishment === 'managed' && pack ? pack.establishment : draft.establishment,
    role: origins.role === 'managed' ? role : draft.role,
  };
}

/** The pack that this draft chooses. */
export function packOf(draft: ProfileDraft, packs: readonly PolicyPack[]): PolicyPack | undefined {
  return packs.find(({ establishment }) => establishment === draft.establishment);
}

/** Whether the chosen policy binds the chosen role. */
export function isBound(pack: PolicyPack | undefined, role: Role | ''): boolean {
  return role !== '' && !pack?.refusedRoles.includes(role);
}

/** Whether the establishment set anything; otherwise the person added Vigie by themselves. */
export function isManaged({ refused, origins }: Snapshot): boolean {
  return refused.length > 0 || Object.values(origins).includes('managed');
}
