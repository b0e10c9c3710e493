import { useState } from 'react';
import type { Say } from '../../../lib/i18n/pages.ts';
import { speaksOfHours } from '../../../lib/policy/speaks-of-hours.ts';
import { type UsualHours, usualSchedule } from '../../../lib/schedule/usual-hours.ts';
import { packOf } from '../options/profile.ts';
import { ProfileFields } from '../options/profile-fields.tsx';
import { SaveStatus } from '../options/saving.tsx';
import { type ProfileFormProps, useProfileForm } from '../options/use-profile-form.ts';
import { UsualHoursField } from '../options/usual-hours-field.tsx';

interface FirstChoiceFormProps extends ProfileFormProps {
  readonly say: Say;
  /** IANA name of the device's time zone. */
  readonly timeZone: string;
}

/** Whose policy and which role; where that policy speaks of hours, one question about them that may be passed over. */
export function FirstChoiceForm(props: FirstChoiceFormProps) {
  const { say, packs, snapshot, timeZone } = props;
  const [usual, setUsual] = useState<UsualHours | 'none'>('none');
  const { draft, choose, tried, saving, submit } = useProfileForm(
    props,
    { establishment: '', role: '' },
    (role, pack) => (usual !== 'none' && speaksOfHours(pack, role) ? { hours: usualSchedule(usual, timeZone) } : {}),
  );
  const pack = packOf(draft, packs);
  const asksHours = pack !== undefined && draft.role !== '' && speaksOfHours(pack, draft.role);
  return (
    <form className="p-card" onSubmit={submit} noValidate>
      <h2>{say('firstrun.setup.establishment')}</h2>
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
        {asksHours && !snapshot.sharedDevice && <UsualHoursField say={say} usual={usual} onChoose={setUsual} />}
      </div>
      <p className="p-acts">
        <button type="submit" className="v-btn v-btn--primary v-btn--large">
          {say('options.save')}
        </button>
        <SaveStatus say={say} saving={saving} />
      </p>
    </form>
  );
}
