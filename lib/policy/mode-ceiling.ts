import { CASES, type Case, type Concern, concernOf, isCase } from './concerns.ts';
import { MODES, type Mode } from './duty.ts';
import { loudnessOf } from './loudness.ts';
import { CAPACITIES } from './people.ts';

/**
 * The strongest mode that any draft can meet for a concern or a case: what a configuration asks beyond it can never
 * come true. Within it, `loudnessOf` still holds the ceiling of the case and the moment.
 */
export function modeCeilingOf(id: Concern | Case): Mode {
  const cases = isCase(id) ? [id] : CASES.filter((one) => concernOf(one) === id);
  const ceilings = cases.flatMap(ceilingsOf);
  return MODES.findLast((mode) => ceilings.includes(mode)) ?? 'off';
}

/** More facts than any ceiling asks for. */
const MANY_FACTS = 9;

function ceilingsOf(id: Case): Mode[] {
  return CAPACITIES.flatMap((capacity) =>
    (['public', 'message'] as const).flatMap((surfaceClass) =>
      [0, MANY_FACTS].map((factCount) => loudnessOf({ case: id, capacity, surfaceClass, factCount }).ceiling),
    ),
  );
}
