import { useId, useState } from 'react';
import type { Say } from '../../../lib/i18n/pages.ts';
import { accountsIn } from './own-accounts-field.tsx';
import type { SaveSettings } from './profile.ts';
import { SaveStatus, useSaving } from './saving.tsx';

interface OwnPeopleFieldProps {
  readonly say: Say;
  readonly people: readonly string[];
  readonly onSave: SaveSettings;
}

/** Whose names are the person's own people, and no patients'; what is typed is kept when they save it. */
export function OwnPeopleField({ say, people, onSave }: OwnPeopleFieldProps) {
  const id = useId();
  const [text, setText] = useState(people.join('\n'));
  const saving = useSaving(onSave);
  return (
    <form
      className="v-field"
      onSubmit={(event) => {
        event.preventDefault();
        saving.save({ ownPeople: accountsIn(text) });
      }}
    >
      <label className="v-label" htmlFor={id}>
        {say('options.people.label')}
      </label>
      <textarea
        className="v-input"
        id={id}
        rows={3}
        value={text}
        aria-describedby={`${id}-hint`}
        onChange={(event) => setText(event.target.value)}
      />
      <p id={`${id}-hint`} className="v-hint">
        {say('options.people.help')}
      </p>
      <p className="p-acts">
        <button type="submit" className="v-btn v-btn--primary">
          {say('options.people.save')}
        </button>
        <SaveStatus say={say} saving={saving} />
      </p>
    </form>
  );
}
