import { useState } from 'react';
import type { Say } from '../../../lib/i18n/pages.ts';
import { speaksOfHours } from '../../../lib/policy/speaks-of-hours.ts';
import { type UsualHours, usualSchedule } from '../../../lib/schedule/usual-hours.ts';
import { Mark } from '../../mark.tsx';
import type { Configuration } from './configuration.ts';
import { FirstRunFacts } from './first-run-facts.tsx';
import { packOf } from './profile.ts';
import { ProfileFields } from './profile-fields.tsx';
import { SaveStatus } from './saving.tsx';
import { StatusSection } from './status-section.tsx';
import { type ProfileFormProps, useProfileForm } from './use-profile-form.ts';
import { UsualHoursField } from './usual-hours-field.tsx';

interface FirstChoiceProps extends ProfileFormProps {
  readonly say: Say;
  readonly configuration: Configuration;
  /** IANA name of the device's time zone. */
  readonly timeZone: string;
}

/** The first screen: what Vigie reads and never keeps, then whose policy and which role. */
export function FirstChoice(props: FirstChoiceProps) {
  const { say, packs, snapshot, timeZone, configuration } = props;
  const isManaged = snapshot.refused.length > 0 || Object.values(snapshot.origins).includes('managed');
  const [usual, setUsual] = useState<UsualHours | 'none'>('none');
  const { draft, choose, tried, saving, submit } = useProfileForm(
    props,
    { establishment: '', role: '' },
    (role, pack) => (usual !== 'none' && speaksOfHours(pack, role) ? { hours: usualSchedule(usual, timeZone) } : {}),
  );
  const pack = packOf(draft, packs);
  const asksHours = pack !== undefined && draft.role !== '' && speaksOfHours(pack, draft.role);
  return (
    <div className="v p-first">
      <header className="p-hero">
        <div className="p-wrap">
          <p className="p-hero__name">
            <Mark />
            {say('popup.title')}
          </p>
          <h1>{say('firstrun.title')}</h1>
          <p>{say('firstrun.what')}</p>
        </div>
      </header>
      <main className="p-wrap">
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
        <FirstRunFacts say={say} isManaged={isManaged} />
        {isManaged && <StatusSection say={say} snapshot={snapshot} configuration={configuration} />}
      </main>
    </div>
  );
}
