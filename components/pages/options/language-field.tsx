import type { Say } from '../../../lib/i18n/pages.ts';
import type { Language, Snapshot } from '../../../lib/settings/snapshot.ts';
import { LockedValue } from './locked-value.tsx';
import { lockedReason } from './profile-fields.tsx';
import { SelectField } from './select-field.tsx';

interface LanguageFieldProps {
  readonly say: Say;
  readonly snapshot: Snapshot;
  readonly language: Language;
  readonly onChoose: (language: Language) => void;
}

const LANGUAGES: readonly Language[] = ['fr', 'en'];

/** In which language Vigie speaks; the policy stays in its own. */
export function LanguageField({ say, snapshot, language, onChoose }: LanguageFieldProps) {
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
      onChoose={onChoose}
    />
  );
}
