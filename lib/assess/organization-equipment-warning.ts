import type { AssessContext } from './context.ts';
import { spellWarning } from './context-warning.ts';
import type { Warning } from './warning.ts';

/** The establishment's machine, on its premises, outside of the hours: the configuration and the person both say so. */
export function organizationEquipmentWarning(context: AssessContext): Warning | undefined {
  const { organizationDevice, onPremises, workState } = context;
  if (!organizationDevice || onPremises === undefined || !workState || workState.state === 'on-duty') return undefined;
  return spellWarning('organization-equipment.device', context, {}, onPremises);
}
