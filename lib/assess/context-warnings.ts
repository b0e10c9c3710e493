import type { AssessContext } from './context.ts';
import { imageConsentWarning } from './image-consent-warning.ts';
import { officialPageWarning } from './official-page-warning.ts';
import { organizationEquipmentWarning } from './organization-equipment-warning.ts';
import { priorApprovalWarning } from './prior-approval-warning.ts';
import type { Warning } from './warning.ts';
import { workHoursWarning } from './work-hours-warning.ts';

/** What page, moment and device ask for, whatever the text says. One function for each concern, in a file of its own. */
const CONTEXT_WARNINGS: readonly ((context: AssessContext) => Warning | undefined)[] = [
  officialPageWarning,
  imageConsentWarning,
  priorApprovalWarning,
  workHoursWarning,
  organizationEquipmentWarning,
];

/** The warnings of this context that some clause speaks of. */
export function contextWarnings(context: AssessContext): readonly Warning[] {
  return CONTEXT_WARNINGS.map((warn) => warn(context)).filter((warning) => warning !== undefined);
}
