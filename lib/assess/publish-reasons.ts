import type { Concern } from '../policy/concerns.ts';
import type { Warning } from './warning.ts';

/** Reasons that `justify` offers; each has words in the catalogues (`publish.reason.*`). Never free text, never kept. */
export const PUBLISH_REASONS = [
  'misread',
  'own-story',
  'invented',
  'general',
  'public-source',
  'consent',
  'colleague-consent',
  'written',
  'authorization',
  'approved',
  'own-name',
  'work-tool',
  'other',
] as const;
export type PublishReasonId = (typeof PUBLISH_REASONS)[number];

/** The reasons that fit at least one of these warnings, in the order in which they are offered. */
export function reasonsFor(warnings: readonly Warning[]): readonly PublishReasonId[] {
  return PUBLISH_REASONS.filter((reason) => warnings.some(FITS[reason]));
}

const ABOUT_SOMEBODY: readonly Concern[] = [
  'patient-identifier',
  'patient-indirect',
  'colleague-privacy',
  'image-consent',
];
const ABOUT_THE_ORGANIZATION: readonly Concern[] = [
  'organization-voice',
  'confidential-information',
  'organization-information',
];

/** A newspaper does not open a patient's file, so `public-source` is for the organization alone. */
const FITS: Readonly<Record<PublishReasonId, (warning: Warning) => boolean>> = {
  misread: () => true,
  'own-story': ({ concern }) => ABOUT_SOMEBODY.includes(concern),
  invented: ({ concern }) => ABOUT_SOMEBODY.includes(concern),
  general: ({ concern }) => ABOUT_SOMEBODY.includes(concern),
  'public-source': ({ concern }) => ABOUT_THE_ORGANIZATION.includes(concern),
  consent: (warning) => warning.exit === 'consent' && !isAboutColleague(warning),
  'colleague-consent': (warning) => warning.exit === 'consent' && isAboutColleague(warning),
  written: ({ exit }) => exit === 'written',
  authorization: ({ exit }) => exit === 'authorization',
  approved: ({ concern }) => concern === 'prior-approval',
  'own-name': ({ concern }) => concern === 'organization-voice' || concern === 'capacity-mix',
  'work-tool': ({ exit }) => exit === 'work-tool',
  other: () => true,
};

function isAboutColleague({ concern, case: form }: Warning): boolean {
  return concern === 'colleague-privacy' || form === 'image-consent.colleague';
}
