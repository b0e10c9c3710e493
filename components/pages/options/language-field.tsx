import type { Say } from '../../../lib/i18n/pages.ts';
import type { Language, Snapshot } from '../../../lib/settings/snapshot.ts';
import { LockedValue } from './locked-value.tsx';
import type { SaveSettings } from './profile.ts';
import { lockedReason } from './profile-fields.tsx';
import { useSaving } from './saving.tsx';
import { SelectField } from './select-field.tsx';

interface LanguageFieldProps {
  readonly say: Say;
  readonly snapshot: Snapshot;
  readonly onSave: SaveSettings;
}

const LANGUAGES: readonly Language[] = ['fr', 'en'];

/** In which language Vigie speaks, at once and everywhere; the policy stays in its own. */
export function LanguageField({ say, snapshot, onSave }: LanguageFieldProps) {
  const { language } = snapshot;
  const saving = useSaving(onSave);
  const label = say('options.language.label');
  if (snapshot.origins.language === 'managed') {
    const reason = lockedReason(say, snapshot.pack, snapshot.supportAddress);
    return <LockedValue label={label} value={say(`options.language.${language}`)} reason={reason} />;
  }
  return (
    <SelectField
      label={label}
      value={language}
      choices={LANGUAGES.map((value) => ({ value, label: say(`options.language.${value}`) }))}
      hint={say('options.language.help')}
      error={saving.outcome === 'not-saved' ? say('options.not-saved') : undefined}
      onChoose={(chosen) => saving.save({ language: chosen })}
    />
  );
}
