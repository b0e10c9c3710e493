import { useId } from 'react';
import type { Say } from '../lib/i18n/in-page.ts';
import { CAPACITIES, type Capacity } from '../lib/policy/people.ts';

/** In whose name the person says that they write, and how they say otherwise. */
export interface CapacityAct {
  readonly capacity: Capacity;
  readonly onChoose: (capacity: Capacity) => void;
}

/** Where the page does not tell in whose name a draft will appear, whoever may write in two says it here. */
export function CardCapacity({ say, capacity, onChoose }: CapacityAct & { readonly say: Say }) {
  const group = useId();
  return (
    <fieldset>
      <legend className="v-label">{say('capacity.legend')}</legend>
      {CAPACITIES.map((one) => (
        <label key={one} className="v-radio">
          <input type="radio" name={group} checked={one === capacity} onChange={() => onChoose(one)} />
          <span>{say(`capacity.${one}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
