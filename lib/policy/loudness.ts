import { type Case, type Concern, concernOf } from './concerns.ts';
import type { Mode, Severity } from './duty.ts';
import type { Capacity } from './people.ts';
import type { SurfaceClass } from './surfaces.ts';

/** How loud a concern is where anyone reads it and where chosen people do, and the mode that nothing passes. */
interface Loudness {
  readonly public: readonly [Severity, Mode];
  readonly message: readonly [Severity, Mode];
  readonly ceiling: Mode;
}

/** What the loudness of a draft hangs on, beside its case. */
export interface LoudnessQuestion {
  readonly case: Case;
  readonly capacity: Capacity;
  readonly surfaceClass: SurfaceClass;
  /** How many facts about one person add up. */
  readonly factCount?: number;
  /** An insult is thrown at the very person who will read the message; the harassment rules will tell. */
  readonly atAddressee?: boolean;
  /** The draft shows that an attached picture has to do with work; taken to be so when absent. */
  readonly workSignal?: boolean;
}

const ONE_FACT_TOO_MANY = 4;

const STRONG_HINT: Loudness = { public: ['serious', 'confirm'], message: ['serious', 'confirm'], ceiling: 'justify' };
const HALF_IDENTIFIER: Loudness = { public: ['caution', 'confirm'], message: ['caution', 'hint'], ceiling: 'justify' };
const REMINDER: Loudness = { public: ['reminder', 'hint'], message: ['reminder', 'hint'], ceiling: 'hint' };
const PERSONAL_LIFE: Loudness = { public: ['caution', 'hint'], message: ['caution', 'hint'], ceiling: 'confirm' };
const HELD_AGAINST_SOMEONE: Loudness = { ...PERSONAL_LIFE, public: ['caution', 'confirm'] };
const PICTURE_OF_SOMEONE: Loudness = { ...PERSONAL_LIFE, public: ['serious', 'confirm'] };
const QUIET_PICTURE: Loudness = { public: ['caution', 'off'], message: ['caution', 'off'], ceiling: 'confirm' };
const INSULT_AT_ADDRESSEE: Loudness = {
  public: ['caution', 'confirm'],
  message: ['caution', 'hint'],
  ceiling: 'confirm',
};
const OFFICIAL_VOICE: Loudness = {
  public: ['serious', 'confirm'],
  message: ['serious', 'confirm'],
  ceiling: 'confirm',
};

const BY_CONCERN: Readonly<Record<Concern, Loudness>> = {
  'patient-identifier': { public: ['serious', 'confirm'], message: ['serious', 'confirm'], ceiling: 'block' },
  'patient-indirect': { public: ['caution', 'hint'], message: ['reminder', 'hint'], ceiling: 'confirm' },
  'colleague-privacy': PERSONAL_LIFE,
  'organization-voice': { public: ['serious', 'confirm'], message: ['serious', 'off'], ceiling: 'confirm' },
  'confidential-information': { public: ['serious', 'confirm'], message: ['caution', 'confirm'], ceiling: 'confirm' },
  'organization-information': { public: ['reminder', 'hint'], message: ['reminder', 'off'], ceiling: 'hint' },
  disparagement: { public: ['caution', 'confirm'], message: ['caution', 'off'], ceiling: 'confirm' },
  discrimination: { public: ['serious', 'confirm'], message: ['caution', 'hint'], ceiling: 'confirm' },
  harassment: { public: ['caution', 'confirm'], message: ['caution', 'off'], ceiling: 'confirm' },
  solicitation: { public: ['caution', 'hint'], message: ['caution', 'off'], ceiling: 'hint' },
  'internal-exchange': { public: ['caution', 'off'], message: ['caution', 'hint'], ceiling: 'confirm' },
  'patient-relationship': { public: ['caution', 'hint'], message: ['caution', 'hint'], ceiling: 'hint' },
  'work-hours': REMINDER,
  'organization-equipment': REMINDER,
  'image-consent': PERSONAL_LIFE,
  'prior-approval': { public: ['caution', 'confirm'], message: ['caution', 'off'], ceiling: 'confirm' },
  'official-tone': REMINDER,
  'capacity-mix': REMINDER,
};

/** The cases that are louder or quieter than their concern. */
const BY_CASE: Readonly<Partial<Record<Case, Loudness>>> = {
  'patient-identifier.room': HALF_IDENTIFIER,
  'patient-identifier.initials': HALF_IDENTIFIER,
  'patient-indirect.small-place': STRONG_HINT,
  'patient-indirect.rare-event': STRONG_HINT,
  'colleague-privacy.health': HELD_AGAINST_SOMEONE,
  'colleague-privacy.discipline': HELD_AGAINST_SOMEONE,
  'disparagement.organization': { public: ['caution', 'hint'], message: ['caution', 'off'], ceiling: 'hint' },
  'harassment.threat': { public: ['serious', 'confirm'], message: ['serious', 'confirm'], ceiling: 'confirm' },
  'internal-exchange.patient': { public: ['serious', 'off'], message: ['serious', 'confirm'], ceiling: 'confirm' },
  'image-consent.patient': PICTURE_OF_SOMEONE,
  'image-consent.colleague': PICTURE_OF_SOMEONE,
  // Côte-Nord only reminds: its two articles do not agree on who authorises.
  'prior-approval.authorized': { public: ['reminder', 'hint'], message: ['reminder', 'off'], ceiling: 'confirm' },
};

/** Severity, mode by default and ceiling of a case on this kind of surface. */
export function loudnessOf(question: LoudnessQuestion): { severity: Severity; mode: Mode; ceiling: Mode } {
  const loudness = findByCondition(question) ?? BY_CASE[question.case] ?? BY_CONCERN[concernOf(question.case)];
  const [severity, mode] = loudness[question.surfaceClass];
  return { severity, mode, ceiling: loudness.ceiling };
}

function findByCondition({ case: id, capacity, factCount = 0, atAddressee, workSignal }: LoudnessQuestion) {
  const concern = concernOf(id);
  if (id === 'patient-indirect.combination' && factCount >= ONE_FACT_TOO_MANY) return STRONG_HINT;
  if (concern === 'organization-voice' && capacity === 'official') return OFFICIAL_VOICE;
  if (concern === 'harassment' && id !== 'harassment.threat' && atAddressee) return INSULT_AT_ADDRESSEE;
  if (concern === 'image-consent' && capacity === 'official') return PICTURE_OF_SOMEONE;
  if (concern === 'image-consent' && workSignal === false) return QUIET_PICTURE;
  return undefined;
}
