import type { Words } from '../../../lib/i18n/pages.ts';
import type { Snapshot } from '../../../lib/settings/snapshot.ts';
import { JournalDaysField } from './journal/journal-days-field.tsx';
import type { JournalDesk } from './journal/journal-desk.ts';
import { JournalView } from './journal/journal-view.tsx';
import { LockedValue } from './locked-value.tsx';
import type { SaveSettings } from './profile.ts';
import { lockedReason } from './profile-fields.tsx';
import { SaveStatus, type Saving, useSaving } from './saving.tsx';

interface JournalSectionProps {
  readonly words: Words;
  readonly snapshot: Snapshot;
  readonly desk: JournalDesk;
  /** ISO day. */
  readonly today: string;
  readonly onSave: SaveSettings;
}

/** The record that the person keeps of their own decisions on this device, if they keep one. */
export function JournalSection({ words, snapshot, desk, today, onSave }: JournalSectionProps) {
  const { say } = words;
  const saving = useSaving(onSave);
  return (
    <section id="journal" className="p-card" aria-labelledby="journal-title">
      <h2 id="journal-title">{say('options.nav.journal')}</h2>
      <p className="p-sub">
        {say('journal.intro')} {say('journal.private')}
      </p>
      <div className="p-grid2">
        <JournalChoice words={words} snapshot={snapshot} saving={saving} />
        {snapshot.journal && <JournalDaysField say={say} snapshot={snapshot} saving={saving} />}
      </div>
      <p className="v-hint">
        {say('journal.hours-absent')} {say('journal.off-erases')} {say('journal.kept', { days: snapshot.journalDays })}
      </p>
      <SaveStatus say={say} saving={saving} />
      {snapshot.journal && <JournalView key={snapshot.journalDays} words={words} desk={desk} today={today} />}
    </section>
  );
}

interface JournalChoiceProps extends Pick<JournalSectionProps, 'words' | 'snapshot'> {
  readonly saving: Saving;
}

function JournalChoice({ words: { say }, snapshot, saving }: JournalChoiceProps) {
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
