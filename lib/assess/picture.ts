import type { Finding, PictureSignals } from '../checker/index.ts';
import type { Concern } from '../policy/concerns.ts';

/** What is known of the pictures that go out with a draft: how many, and what the text says of them. Never what they show. */
export interface Picture extends PictureSignals {
  /** At least one. */
  readonly count: number;
}

/** What a rule sees in the text also says that it is about work. */
const ABOUT_WORK: readonly Concern[] = [
  'patient-identifier',
  'patient-indirect',
  'colleague-privacy',
  'organization-voice',
  'confidential-information',
  'organization-information',
  'internal-exchange',
];

/** The pictures of a draft, with what its text and its findings say of them. */
export function pictureWith(count: number, signals: PictureSignals, findings: readonly Finding[]): Picture {
  const isAboutWork = signals.isAboutWork || findings.some(({ concern }) => ABOUT_WORK.includes(concern));
  return { ...signals, count, isAboutWork };
}
