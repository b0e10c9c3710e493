import type { Say } from '../../../lib/i18n/index.ts';
import type { Snapshot } from '../../../lib/settings/snapshot.ts';
import { LockedValue } from './locked-value.tsx';
import type { SaveSettings } from './profile.ts';
import { lockedReason } from './profile-fields.tsx';
import { SaveStatus, useSaving } from './saving.tsx';

interface JournalSectionProps {
  readonly say: Say;
  readonly snapshot: Snapshot;
  readonly onSave: SaveSettings;
}

/** Whether the person keeps a record of their own decisions on this device. */
export function JournalSection({ say, snapshot, onSave }: JournalSectionProps) {
  const saving = useSaving(onSave);
  const label = say('options.journal.label');
  return (
    <section id="journal" className="p-card" aria-labelledby="journal-title">
      <h2 id="journal-title">{say('options.nav.journal')}</h2>
      <p className="p-sub">
        {say('journal.intro')} {say('journal.private')}
      </p>
      {snapshot.origins.journal === 'managed' ? (
        <LockedValue label={label} value={say('mode.off.label')} reason={lockedReason(say, snapshot.pack)} />
      ) : (
        <label className="v-radio v-check">
          <input
            type="checkbox"
            checked={snapshot.journal}
            onChange={(event) => saving.save({ journal: event.target.checked })}
          />
          <span>{label}</span>
        </label>
      )}
      <p className="v-hint">{say('journal.hours-absent')}</p>
      <SaveStatus say={say} saving={saving} />
    </section>
  );
}
