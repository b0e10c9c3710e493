import { assess } from '../assess/assess.ts';
import { pictureWith } from '../assess/picture.ts';
import { speakerOf } from '../assess/speaker.ts';
import type { Warning } from '../assess/warning.ts';
import { type CheckOptions, createDraftReader } from '../checker/index.ts';
import { organizationNamesOf } from '../policy/organization-names.ts';
import type { PolicyPack } from '../policy/pack.ts';
import type { Capacity, Role } from '../policy/people.ts';
import type { Surface } from '../policy/surfaces.ts';
import { stateByPlan } from '../schedule/state-by-plan.ts';
import type { Snapshot } from '../settings/snapshot.ts';
import type { DraftScene } from './draft-scene.ts';

/** What a draft is warned of at this instant, under the settings in force; nothing while there are none. */
export type Check = (
  snapshot: Snapshot | undefined,
  text: string,
  scene: DraftScene,
  now: number,
) => readonly Warning[];

/** Whether the person said of this text that it was approved. */
type IsApproved = (text: string, surface: Surface) => boolean;

/** A check that keeps what it read of the last text, so that a keystroke reads one paragraph. */
export function createCheck(isKnownApproved: IsApproved): Check {
  const { check, seePicture } = createDraftReader();
  const optionsOf = new WeakMap<Snapshot, CheckOptions>();
  return (snapshot, text, { surface, actingName, pictures }, now) => {
    if (!snapshot?.pack) return [];
    const { pack, role, modes, duty, organizationDevice } = snapshot;
    const { capacity, officialPage, isSomeoneElse } = speakerOf(actingName, pack, snapshot);
    if (isSomeoneElse) return [];
    const options = optionsOf.get(snapshot) ?? optionsUnder(snapshot, pack);
    optionsOf.set(snapshot, options);
    const draft = { text, surface };
    const findings = check(draft, options);
    const picture = pictures > 0 ? pictureWith(pictures, seePicture(draft, options), findings) : undefined;
    const workState = duty && stateByPlan(duty, now);
    const onPremises = now < (snapshot.onPremises ?? 0) ? snapshot.onPremises : undefined;
    const moment = { workState, organizationDevice, onPremises };
    const isApproved = snapshot.approver || (mayNeedApproval(role, capacity) && isKnownApproved(text, surface));
    const speaker = { role, capacity, officialPage };
    return assess(findings, { text, pack, ...speaker, surface, picture, isApproved, modes, ...moment });
  };
}

function optionsUnder({ ownPeople, exceptions }: Snapshot, pack: PolicyPack): CheckOptions {
  return { organizationNames: organizationNamesOf(pack), ownPeople, exceptions, onFault };
}

/** Nobody else is asked, so that of nobody else's texts anything is compared. */
function mayNeedApproval(role: Role, capacity: Capacity): boolean {
  return role === 'authorized' && capacity === 'official';
}

/** The id alone: what was thrown may hold the text. */
function onFault(id: string): void {
  console.warn('vigie: %s failed and is left out', id);
}
