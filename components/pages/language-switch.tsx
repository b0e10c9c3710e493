import { useId } from 'react';
import type { Say } from '../../lib/i18n/pages.ts';
import type { Language } from '../../lib/settings/snapshot.ts';
import { Icon } from '../icon.tsx';

interface LanguageSwitchProps {
  readonly say: Say;
  readonly language: Language;
  readonly onChoose: (language: Language) => void;
}

const LANGUAGES: readonly Language[] = ['fr', 'en'];

/** Both languages by their own names; choosing one changes every page of Vigie's that is open. */
export function LanguageSwitch({ say, language, onChoose }: LanguageSwitchProps) {
  const name = useId();
  return (
    <fieldset className="v-seg">
      <legend className="v-visually-hidden">{say('options.language.label')}</legend>
      {LANGUAGES.map((one) => (
        <label key={one} lang={`${one}-CA`}>
          <input type="radio" name={name} checked={one === language} onChange={() => onChoose(one)} />
          <Icon name="ok" />
          {say(`options.language.${one}`)}
        </label>
      ))}
    </fieldset>
  );
}
