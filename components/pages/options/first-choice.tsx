import type { Say } from '../../../lib/i18n/pages.ts';
import { Mark } from '../../mark.tsx';
import type { Configuration } from './configuration.ts';
import { FirstRunFacts } from './first-run-facts.tsx';
import { ProfileFields } from './profile-fields.tsx';
import { SaveStatus } from './saving.tsx';
import { StatusSection } from './status-section.tsx';
import { type ProfileFormProps, useProfileForm } from './use-profile-form.ts';

interface FirstChoiceProps extends ProfileFormProps {
  readonly say: Say;
  readonly configuration: Configuration;
}

/** The first screen: what Vigie reads and never keeps, then whose policy and which role. */
export function FirstChoice(props: FirstChoiceProps) {
  const { say, packs, snapshot, configuration } = props;
  const isManaged = snapshot.refused.length > 0 || Object.values(snapshot.origins).includes('managed');
  const { draft, choose, tried, saving, submit } = useProfileForm(props, { establishment: '', role: '' });
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
