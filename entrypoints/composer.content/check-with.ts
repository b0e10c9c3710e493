import { assess } from '../../lib/assess/assess.ts';
import type { Warning } from '../../lib/assess/warning.ts';
import type { CheckDraft } from '../../lib/checker/index.ts';
import type { Surface } from '../../lib/policy/surfaces.ts';
import { workStateAt } from '../../lib/schedule/work-state.ts';
import type { Snapshot } from '../../lib/settings/snapshot.ts';

/** What a text on this surface is warned of under the settings in force; nothing while there are none. */
export function checkWith(
  checkDraft: CheckDraft,
  snapshot: Snapshot | undefined,
  surface: Surface,
  text: string,
  now: Date,
): readonly Warning[] {
  if (!snapshot?.pack) return [];
  const { pack, role, capacity, modes, hours, ownPeople } = snapshot;
  const organizationNames = [pack.name, ...pack.aliases, ...pack.sites];
  const findings = checkDraft({ text, surface }, { organizationNames, ownPeople });
  const workState = hours && workStateAt(hours, now);
  return assess(findings, { text, pack, role, capacity, surface, modes, workState });
}
