import type { Say } from '../../../lib/i18n/pages.ts';
import { CAPACITIES, type Capacity } from '../../../lib/policy/people.ts';
import type { Snapshot } from '../../../lib/settings/snapshot.ts';
import { LockedValue } from './locked-value.tsx';
import { lockedReason } from './profile-fields.tsx';
import { SelectField } from './select-field.tsx';

interface CapacityFieldProps {
  readonly say: Say;
  readonly snapshot: Snapshot;
  readonly capacity: Capacity;
  readonly onChoose: (capacity: Capacity) => void;
}

/** In whose name an authorised person usually writes, where the page does not tell. */
export function CapacityField({ say, snapshot, capacity, onChoose }: CapacityFieldProps) {
  const label = say('options.capacity.label');
  if (snapshot.origins.capacity === 'managed') {
    const reason = lockedReason(say, snapshot.pack, snapshot.supportAddress);
    return <LockedValue label={label} value={say(`capacity.${capacity}`)} reason={reason} />;
  }
  return (
    <SelectField
      label={label}
      value={capacity}
      choices={CAPACITIES.map((value) => ({ value, label: say(`capacity.${value}`) }))}
      hint={say(`capacity.${capacity}.help`)}
      onChoose={onChoose}
    />
  );
}
