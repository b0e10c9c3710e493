/**
 * What may be wrong with a draft, whatever the establishment, and the forms it takes.
 * The one place that names concerns and cases: words, duties, rules and tests are keyed by it.
 */
export const CASES_BY_CONCERN = {
  'patient-identifier': [
    'name',
    'relative',
    'health-insurance-number',
    'social-insurance-number',
    'id-document',
    'record-number',
    'contact',
    'address',
    'birth-date',
    'room',
    'initials',
    'spelled',
    'signs',
  ],
  'patient-indirect': ['combination', 'small-place', 'rare-event', 'confirms-care', 'signs'],
  'colleague-privacy': ['health', 'schedule', 'contact', 'discipline', 'orientation', 'pay', 'signs'],
  'organization-voice': ['announcement', 'opinion', 'promise', 'signature', 'official-page', 'signs'],
  'confidential-information': [
    'budget',
    'reorganization',
    'internal-document',
    'meeting',
    'contract',
    'incident',
    'investigation',
    'staffing',
    'security',
    'signs',
  ],
  'organization-information': ['inside', 'image', 'signs'],
  disparagement: ['colleague', 'manager', 'patient', 'organization', 'signs'],
  discrimination: ['group', 'person', 'gender-identity', 'signs'],
  harassment: ['insult', 'threat', 'obscene', 'signs'],
  solicitation: ['product', 'fundraising', 'politics', 'official', 'signs'],
  'internal-exchange': ['information', 'patient', 'schedule', 'file', 'request', 'signs'],
  'patient-relationship': ['accept', 'invite', 'existing', 'signs'],
  'work-hours': ['staff', 'authorized'],
  'organization-equipment': ['device'],
  'image-consent': ['attached', 'patient', 'colleague', 'rights'],
  'prior-approval': ['authorized', 'request'],
  'official-tone': ['casual', 'shouting', 'disrespect', 'spelling'],
  'capacity-mix': ['personal-in-official', 'official-in-personal'],
} as const satisfies Record<string, readonly string[]>;

export type Concern = keyof typeof CASES_BY_CONCERN;

/** A concern and its form, joined by a dot: `patient-identifier.name`. */
export type Case = { [C in Concern]: `${C}.${(typeof CASES_BY_CONCERN)[C][number]}` }[Concern];

/** The concerns that no text alone can raise: they come from the clock, the device, the attachment, the page. */
export const CONTEXT_CONCERNS = [
  'work-hours',
  'organization-equipment',
  'image-consent',
  'prior-approval',
] as const satisfies readonly Concern[];

/** The concerns whose passages are never kept as an exception: it would have to keep who somebody is. */
export const NEVER_EXCEPTED = [
  'patient-identifier',
  'patient-indirect',
  'colleague-privacy',
] as const satisfies readonly Concern[];

/** Words that the person wants flagged no more, for one concern. */
export interface Exception {
  readonly concern: Concern;
  /** In lower case without accents, as the checker reads them. */
  readonly word: string;
}

/** The concerns about how a text reads that is published in an establishment's name: no policy speaks of them to others. */
export const EDITORIAL_CONCERNS = ['official-tone', 'capacity-mix'] as const satisfies readonly Concern[];

export const CONCERNS: readonly Concern[] = Object.keys(CASES_BY_CONCERN).filter(isConcern);

export const CASES: readonly Case[] = CONCERNS.flatMap((concern) =>
  CASES_BY_CONCERN[concern].map((form) => `${concern}.${form}`).filter(isCase),
);

export function isConcern(value: string): value is Concern {
  return Object.hasOwn(CASES_BY_CONCERN, value);
}

export function isCase(value: string): value is Case {
  const dot = value.indexOf('.');
  const concern = value.slice(0, dot);
  const forms: readonly string[] = isConcern(concern) ? CASES_BY_CONCERN[concern] : [];
  return forms.includes(value.slice(dot + 1));
}

/** The concern of a case. */
export function concernOf(id: Case): Concern {
  const concern = id.slice(0, id.indexOf('.'));
  if (!isConcern(concern)) throw new TypeError(`not a case: ${id}`);
  return concern;
}
