import { useState } from 'react';
import type { Say } from '../../../lib/i18n/pages.ts';
import { NamesField, namesIn } from './names-field.tsx';
import type { SaveSettings } from './profile.ts';
import { SaveStatus, useSaving } from './saving.tsx';

interface OwnPeopleFieldProps {
  readonly say: Say;
  readonly people: readonly string[];
  readonly onSave: SaveSettings;
}

/** Whose names are the person's own people, and no patients'; what is typed is kept when they save it. */
export function OwnPeopleField({ say, people, onSave }: OwnPeopleFieldProps) {
  const [text, setText] = useState(people.join('\n'));
  const saving = useSaving(onSave);
  return (
    <form
      className="v-field"
      onSubmit={(event) => {
        event.preventDefault();
        saving.save({ ownPeople: namesIn(text) });
      }}
    >
      <NamesField
        label={say('options.people.label')}
        help={say('options.people.help')}
        text={text}
        onChange={setText}
      />
      <p className="p-acts">
        <button type="submit" className="v-btn v-btn--primary">
          {say('options.people.save')}
        </button>
        <SaveStatus say={say} saving={saving} />
      </p>
    </form>
  );
}
