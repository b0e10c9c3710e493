import { type FormEvent, useState } from 'react';
import type { PolicyPack } from '../../../lib/policy/pack.ts';
import type { Role } from '../../../lib/policy/people.ts';
import type { Snapshot } from '../../../lib/settings/snapshot.ts';
import { isBound, type ProfileDraft, packOf, type SaveSettings, underManaged } from './profile.ts';
import { type Saving, useSaving } from './saving.tsx';

/** What an establishment and a role are chosen from, and where the choice goes. */
export interface ProfileFormProps {
  readonly packs: readonly PolicyPack[];
  readonly snapshot: Snapshot;
  readonly onSave: SaveSettings;
}

/** A form that asks at least for whose policy and which role. */
export interface ProfileForm {
  readonly draft: ProfileDraft;
  readonly choose: (draft: ProfileDraft) => void;
  /** Someone asked to save: from then on the fields say what is missing. */
  readonly tried: boolean;
  readonly saving: Saving;
  readonly submit: (event: FormEvent) => void;
}

/** Saves establishment and role when the policy binds the role, with whatever else the form asks. */
export function useProfileForm(
  { packs, snapshot, onSave }: ProfileFormProps,
  initial: ProfileDraft,
  others: (role: Role, pack: PolicyPack) => Parameters<SaveSettings>[0] = () => ({}),
): ProfileForm {
  const [chosen, choose] = useState(initial);
  const draft = underManaged(chosen, snapshot);
  const [tried, setTried] = useState(false);
  const saving = useSaving(onSave);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const { role } = draft;
    const pack = packOf(draft, packs);
    if (pack && role !== '' && isBound(pack, role)) saving.save({ ...draft, role, ...others(role, pack) });
  };
  return { draft, choose, tried, saving, submit };
}
