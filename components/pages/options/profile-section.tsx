import { useState } from 'react';
import type { Say } from '../../../lib/i18n/pages.ts';
import type { Capacity } from '../../../lib/policy/people.ts';
import { CapacityField } from './capacity-field.tsx';
import { LanguageField } from './language-field.tsx';
import { NamesField, namesIn } from './names-field.tsx';
import { ProfileFields } from './profile-fields.tsx';
import { SaveStatus } from './saving.tsx';
import { type ProfileFormProps, useProfileForm } from './use-profile-form.ts';

interface ProfileSectionProps extends ProfileFormProps {
  readonly say: Say;
}

/** Establishment, role, in whose name one usually writes, and Vigie's language. */
export function ProfileSection(props: ProfileSectionProps) {
  const { say, packs, snapshot } = props;
  const [capacity, setCapacity] = useState<Capacity>(snapshot.capacity);
  const [accounts, setAccounts] = useState(snapshot.ownAccounts.join('\n'));
  const { draft, choose, tried, saving, submit } = useProfileForm(
    props,
    { establishment: snapshot.pack?.establishment ?? '', role: snapshot.role },
    (role) => ({ capacity: role === 'authorized' ? capacity : undefined, ownAccounts: namesIn(accounts) }),
  );
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
            support={snapshot.supportAddress}
            tried={tried}
            onChange={choose}
          />
          {draft.role === 'authorized' && (
            <CapacityField say={say} snapshot={snapshot} capacity={capacity} onChoose={setCapacity} />
          )}
          <LanguageField say={say} snapshot={snapshot} onSave={props.onSave} />
          {!snapshot.sharedDevice && (
            <NamesField
              label={say('options.accounts.label')}
              help={say('options.accounts.help')}
              text={accounts}
              onChange={setAccounts}
            />
          )}
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
