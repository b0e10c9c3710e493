import type { TriedText } from '../../../lib/draft/create-trial.ts';
import type { Say } from '../../../lib/i18n/pages.ts';
import { CAPACITIES, type Role } from '../../../lib/policy/people.ts';
import { Segments } from '../segments.tsx';

interface TrialChoicesProps {
  readonly say: Say;
  readonly role: Role;
  readonly tried: TriedText;
  readonly onChange: (part: Partial<TriedText>) => void;
}

/** What no page tells of a tried text: who will read it, in whose name it is, whether a picture goes with it. */
export function TrialChoices({ say, role, tried, onChange }: TrialChoicesProps) {
  return (
    <>
      <Segments
        legend={say('trial.kind')}
        options={[
          { value: 'facebook.post', label: say('trial.kind.public') },
          { value: 'facebook.message', label: say('trial.kind.message') },
        ]}
        chosen={tried.surface}
        onChoose={(surface) => onChange({ surface })}
      />
      {role === 'authorized' && (
        <Segments
          legend={say('capacity.legend')}
          options={CAPACITIES.map((value) => ({ value, label: say(`capacity.${value}`) }))}
          chosen={tried.capacity}
          onChoose={(capacity) => onChange({ capacity })}
        />
      )}
      <label className="v-radio v-check">
        <input
          type="checkbox"
          checked={tried.hasPicture}
          onChange={(event) => onChange({ hasPicture: event.target.checked })}
        />
        <span>{say('trial.picture')}</span>
      </label>
    </>
  );
}
