import { type FormEvent, useState } from 'react';
import type { Say } from '../../../lib/i18n/pages.ts';
import type { PolicyPack } from '../../../lib/policy/pack.ts';
import type { Capacity } from '../../../lib/policy/people.ts';
import type { Language, Snapshot } from '../../../lib/settings/snapshot.ts';
import { CapacityField } from './capacity-field.tsx';
import { LanguageField } from './language-field.tsx';
import { isBound, type ProfileDraft, packOf, type SaveSettings, underManaged } from './profile.ts';
import { ProfileFields } from './profile-fields.tsx';
import { SaveStatus, useSaving } from './saving.tsx';

interface ProfileSectionProps {
  readonly say: Say;
  readonly packs: readonly PolicyPack[];
  readonly snapshot: Snapshot;
  readonly onSave: SaveSettings;
}

/** Establishment, role, in whose name one usually writes, and Vigie's language. */
export function ProfileSection({ say, packs, snapshot, onSave }: ProfileSectionProps) {
  const [chosen, setChosen] = useState<ProfileDraft>({
    establishment: snapshot.pack?.establishment ?? '',
    role: snapshot.role,
  });
  const draft = underManaged(chosen, snapshot);
  const [capacity, setCapacity] = useState<Capacity>(snapshot.capacity);
  const [language, setLanguage] = useState<Language>(snapshot.language);
  const [tried, setTried] = useState(false);
  const saving = useSaving(onSave);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const pack = packOf(draft, packs);
    if (!pack || draft.role === '' || !isBound(pack, draft.role)) return;
    saving.save({ ...draft, role: draft.role, language, capacity: draft.role === 'authorized' ? capacity : undefined });
  };
  return (
    <section id="profile" className="p-card" aria-labelledby="profile-title">
      <h2 id="profile-title">{say('options.nav.profile')}</h2>
      <form onSubmit={submit} noValidate>
        <div className="p-grid2">
          <ProfileFields
            say={say}
            packs={packs}
            draft={draft}
            origins={snapshot.origins}
            tried={tried}
            onChange={setChosen}
          />
          {draft.role === 'authorized' && (
            <CapacityField say={say} snapshot={snapshot} capacity={capacity} onChoose={setCapacity} />
          )}
          <LanguageField say={say} snapshot={snapshot} language={language} onChoose={setLanguage} />
        </div>
        <p className="p-acts">
          <button type="submit" className="v-btn v-btn--primary">
            {say('options.save')}
          </button>
          <SaveStatus say={say} saving={saving} />
        </p>
      </form>
    </section>
  );
}
