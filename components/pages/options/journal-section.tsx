import type { Say } from '../../../lib/i18n/pages.ts';
import type { Snapshot } from '../../../lib/settings/snapshot.ts';
import { LockedValue } from './locked-value.tsx';
import type { SaveSettings } from './profile.ts';
import { lockedReason } from './profile-fields.tsx';
import { SaveStatus, type Saving, useSaving } from './saving.tsx';

interface JournalSectionProps {
  readonly say: Say;
  readonly snapshot: Snapshot;
  readonly onSave: SaveSettings;
}

/** Whether the person keeps a record of their own decisions on this device. */
export function JournalSection({ say, snapshot, onSave }: JournalSectionProps) {
  const saving = useSaving(onSave);
  return (
    <section id="journal" className="p-card" aria-labelledby="journal-title">
      <h2 id="journal-title">{say('options.nav.journal')}</h2>
      <p className="p-sub">
        {say('journal.intro')} {say('journal.private')}
      </p>
      <JournalChoice say={say} snapshot={snapshot} saving={saving} />
      <p className="v-hint">
        {say('journal.hours-absent')} {say('journal.off-erases')}{' '}
        {snapshot.journalDays !== undefined && say('journal.kept', { days: snapshot.journalDays })}
      </p>
      <SaveStatus say={say} saving={saving} />
    </section>
  );
}

interface JournalChoiceProps extends Pick<JournalSectionProps, 'say' | 'snapshot'> {
  readonly saving: Saving;
}

function JournalChoice({ say, snapshot, saving }: JournalChoiceProps) {
  const label = say('options.journal.label');
  if (snapshot.sharedDevice) return <p>{say('options.shared')}</p>;
  if (snapshot.origins.journal === 'managed') {
    const reason = lockedReason(say, snapshot.pack, snapshot.supportAddress);
    return <LockedValue label={label} value={say('mode.off.label')} reason={reason} />;
  }
  return (
    <label className="v-radio v-check">
      <input
        type="checkbox"
        checked={snapshot.journal}
        onChange={(event) => saving.save({ journal: event.target.checked })}
      />
      <span>{label}</span>
    </label>
  );
}
