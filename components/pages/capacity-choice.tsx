import type { Say } from '../../lib/i18n/pages.ts';
import { CAPACITIES, type Capacity, type Role } from '../../lib/policy/people.ts';
import { Icon } from '../icon.tsx';

interface CapacityChoiceProps {
  readonly say: Say;
  readonly role: Role;
  readonly capacity: Capacity;
  /** Who authorises, as the pack names it. */
  readonly authority: string;
  readonly managed: boolean;
  readonly onChoose: (capacity: Capacity) => void;
}

/** In whose name the person writes; only someone designated by the establishment has a choice. */
export function CapacityChoice({ say, role, capacity, authority, managed, onChoose }: CapacityChoiceProps) {
  if (role === 'non-institutional') return <p>{say('capacity.only-personal')}</p>;
  if (role !== 'authorized') return <p>{say('capacity.only-personal.authorization', { authority })}</p>;
  return (
    <fieldset className="p-capacity" disabled={managed}>
      <legend className="v-visually-hidden">{say('capacity.legend')}</legend>
      <div className="v-seg">
        {CAPACITIES.map((choice) => (
          <label key={choice}>
            <input type="radio" name="capacity" checked={choice === capacity} onChange={() => onChoose(choice)} />
            <Icon name={managed && choice !== capacity ? 'lock' : 'ok'} />
            {say(`capacity.${choice}`)}
          </label>
        ))}
      </div>
      <p className="v-hint">{say(managed ? 'options.managed' : `capacity.${capacity}.help`)}</p>
    </fieldset>
  );
}
