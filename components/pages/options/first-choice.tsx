import { type FormEvent, useState } from 'react';
import type { Say } from '../../../lib/i18n/pages.ts';
import type { PolicyPack } from '../../../lib/policy/pack.ts';
import type { Snapshot } from '../../../lib/settings/snapshot.ts';
import { Mark } from '../../mark.tsx';
import { FirstRunFacts } from './first-run-facts.tsx';
import { isBound, type ProfileDraft, packOf, type SaveSettings, underManaged } from './profile.ts';
import { ProfileFields } from './profile-fields.tsx';
import { SaveStatus, useSaving } from './saving.tsx';

interface FirstChoiceProps {
  readonly say: Say;
  readonly packs: readonly PolicyPack[];
  readonly snapshot: Snapshot;
  readonly onSave: SaveSettings;
}

/** The first screen: what Vigie reads and never keeps, then whose policy and which role. */
export function FirstChoice({ say, packs, snapshot, onSave }: FirstChoiceProps) {
  const [chosen, setChosen] = useState<ProfileDraft>({ establishment: '', role: '' });
  const draft = underManaged(chosen, snapshot);
  const [tried, setTried] = useState(false);
  const saving = useSaving(onSave);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const pack = packOf(draft, packs);
    if (pack && draft.role !== '' && isBound(pack, draft.role)) saving.save({ ...draft, role: draft.role });
  };
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
              tried={tried}
              onChange={setChosen}
            />
          </div>
          <p className="p-acts">
            <button type="submit" className="v-btn v-btn--primary v-btn--large">
              {say('options.save')}
            </button>
            <SaveStatus say={say} saving={saving} />
          </p>
        </form>
        <FirstRunFacts say={say} isManaged={Object.values(snapshot.origins).includes('managed')} />
      </main>
    </div>
  );
}
