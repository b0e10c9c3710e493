import { useState } from 'react';
import type { Say } from '../../../lib/i18n/pages.ts';
import type { Exception } from '../../../lib/policy/concerns.ts';
import type { Snapshot } from '../../../lib/settings/snapshot.ts';
import { OwnPeopleField } from './own-people-field.tsx';
import type { SaveSettings } from './profile.ts';
import { useSaving } from './saving.tsx';

interface ExceptionsSectionProps {
  readonly say: Say;
  readonly snapshot: Snapshot;
  readonly onSave: SaveSettings;
}

/** What the person asked Vigie to keep quiet about: words, from the cards, and the names of their own people. */
export function ExceptionsSection({ say, snapshot, onSave }: ExceptionsSectionProps) {
  return (
    <section id="exceptions" className="p-card" aria-labelledby="exceptions-title">
      <h2 id="exceptions-title">{say('options.nav.exceptions')}</h2>
      {snapshot.sharedDevice ? (
        <p className="p-sub">{say('exceptions.shared-device')}</p>
      ) : (
        <>
          <ExceptionsList say={say} exceptions={snapshot.exceptions ?? []} onSave={onSave} />
          <OwnPeopleField say={say} people={snapshot.ownPeople} onSave={onSave} />
        </>
      )}
    </section>
  );
}

interface ExceptionsListProps extends Pick<ExceptionsSectionProps, 'say' | 'onSave'> {
  readonly exceptions: readonly Exception[];
}

function ExceptionsList({ say, exceptions, onSave }: ExceptionsListProps) {
  const saving = useSaving(onSave);
  const [removed, setRemoved] = useState<string>();
  const remove = (one: Exception) => {
    setRemoved(one.word);
    saving.save({ exceptions: exceptions.filter((other) => other !== one) });
  };
  const said = removed === undefined ? say('options.saved') : say('exceptions.removed', { excerpt: removed });
  return (
    <>
      <p className="p-sub">{say(exceptions.length === 0 ? 'exceptions.empty' : 'exceptions.intro')}</p>
      <ul className="p-exceptions">
        {exceptions.map((one) => (
          <ExceptionItem key={`${one.concern}|${one.word}`} say={say} exception={one} onRemove={() => remove(one)} />
        ))}
      </ul>
      {exceptions.length > 1 && (
        <button
          type="button"
          className="v-btn v-btn--secondary"
          onClick={() => {
            setRemoved(undefined);
            saving.save({ exceptions: undefined });
          }}
        >
          {say('exceptions.remove-all')}
        </button>
      )}
      <p role="status" className="v-small v-muted">
        {saving.outcome === 'saved' && said}
        {saving.outcome === 'not-saved' && say('options.not-saved')}
      </p>
      <p className="v-hint">{say('exceptions.not-for-patients')}</p>
    </>
  );
}

interface ExceptionItemProps {
  readonly say: Say;
  readonly exception: Exception;
  readonly onRemove: () => void;
}

function ExceptionItem({ say, exception: { concern, word }, onRemove }: ExceptionItemProps) {
  const label = say('exceptions.item', { excerpt: word, concern: say(`concern.${concern}`) });
  return (
    <li>
      <span>{label}</span>
      <button
        type="button"
        className="v-btn v-btn--quiet"
        aria-label={`${say('exceptions.remove')}, ${label}`}
        onClick={onRemove}
      >
        {say('exceptions.remove')}
      </button>
    </li>
  );
}
