import type { Say } from '../../../lib/i18n/pages.ts';
import { SITE, SITES } from '../../../lib/policy/surfaces.ts';
import type { Snapshot } from '../../../lib/settings/snapshot.ts';
import { LockedValue } from './locked-value.tsx';
import type { SaveSettings } from './profile.ts';
import { lockedReason } from './profile-fields.tsx';
import { SaveStatus, useSaving } from './saving.tsx';

interface SitesSectionProps {
  readonly say: Say;
  readonly snapshot: Snapshot;
  readonly onSave: SaveSettings;
}

/** On which of the two sites Vigie reads. */
export function SitesSection({ say, snapshot, onSave }: SitesSectionProps) {
  const saving = useSaving(onSave);
  const { sitesOff = [], origins, mayPause, pack, supportAddress } = snapshot;
  return (
    <section id="sites" className="p-card" aria-labelledby="sites-title">
      <h2 id="sites-title">{say('options.surfaces.label')}</h2>
      {SITES.map((key) => {
        const { name, domain } = SITE[key];
        const isOn = !sitesOff.includes(domain);
        return origins[key] === 'managed' || !mayPause ? (
          <LockedValue
            key={key}
            label={name}
            value={say(isOn ? 'options.on' : 'mode.off.label')}
            reason={lockedReason(say, pack, supportAddress)}
          />
        ) : (
          <label key={key} className="v-radio v-check">
            <input type="checkbox" checked={isOn} onChange={(event) => saving.save({ [key]: event.target.checked })} />
            <span>{name}</span>
          </label>
        );
      })}
      <SaveStatus say={say} saving={saving} />
    </section>
  );
}
