import type { Capacity, Case, Role } from '../../lib/policy/index.ts';

/** One cell of the map: articles in quoting order, then the exit. `—`: this text says nothing of it for that person. */
export type Cell = string;

export interface DutiesRow {
  readonly cases: readonly Case[];
  readonly coteNordStaff: Cell;
  readonly coteNordOfficial: Cell;
  readonly coteNordNonInstitutional: Cell;
  readonly laurentidesPersonal: Cell;
  readonly laurentidesOfficial: Cell;
  /** On an official page without having been designated: 5.3.x is for personal use, 5.2.x for whoever was designated. */
  readonly laurentidesUndesignated: Cell;
}

type Cells = readonly [Cell, Cell, Cell, Cell, Cell, Cell];

function row(cases: readonly Case[], cells: Cells): DutiesRow {
  const [coteNordStaff, coteNordOfficial, coteNordNonInstitutional] = cells;
  const [, , , laurentidesPersonal, laurentidesOfficial, laurentidesUndesignated] = cells;
  return {
    cases,
    coteNordStaff,
    coteNordOfficial,
    coteNordNonInstitutional,
    laurentidesPersonal,
    laurentidesOfficial,
    laurentidesUndesignated,
  };
}

/** What both policies ask, read from the two documents clause by clause. `work-hours` has a table of its own: it goes by role. */
export const DUTIES_TABLE: readonly DutiesRow[] = [
  row(
    [
      'patient-identifier.name',
      'patient-identifier.relative',
      'patient-identifier.health-insurance-number',
      'patient-identifier.social-insurance-number',
      'patient-identifier.id-document',
      'patient-identifier.record-number',
      'patient-identifier.contact',
      'patient-identifier.address',
      'patient-identifier.birth-date',
      'patient-identifier.room',
      'patient-identifier.initials',
      'patient-identifier.spelled',
      'patient-identifier.signs',
    ],
    [
      '6/jugement/1, 10/1 · none',
      '10/1, 12/direction-generale/5 · none',
      '7/jugement/1 · consent',
      '5.1.5/confidentialite, 5/p3 · written',
      '5.1.5/confidentialite, 5.2.5 · written',
      '5.1.5/confidentialite, 5/p3 · written',
    ],
  ),
  row(
    [
      'patient-indirect.combination',
      'patient-indirect.small-place',
      'patient-indirect.rare-event',
      'patient-indirect.signs',
    ],
    [
      '6/jugement/1, 10/1 · none',
      '10/1 · none',
      '7/jugement/1 · consent',
      '5.1.5/confidentialite · written',
      '5.1.5/confidentialite, 5.2.5 · written',
      '5.1.5/confidentialite · written',
    ],
  ),
  row(
    ['patient-indirect.confirms-care'],
    [
      '6/jugement/1 · none',
      '10/1 · none',
      '7/jugement/1 · consent',
      '5.1.5/confidentialite · written',
      '5.1.5/confidentialite · written',
      '5.1.5/confidentialite · written',
    ],
  ),
  row(
    [
      'colleague-privacy.health',
      'colleague-privacy.schedule',
      'colleague-privacy.contact',
      'colleague-privacy.discipline',
      'colleague-privacy.orientation',
      'colleague-privacy.pay',
      'colleague-privacy.signs',
    ],
    [
      '6/jugement/2, 10/1 · consent',
      '8/representation/8 · consent',
      '7/jugement/2 · consent',
      '5.1.5/confidentialite · written',
      '5.2.5 · written',
      '5.1.5/confidentialite · written',
    ],
  ),
  row(
    [
      'organization-voice.announcement',
      'organization-voice.opinion',
      'organization-voice.promise',
      'organization-voice.signature',
      'organization-voice.signs',
    ],
    [
      '6/loyaute/3 · authorization',
      '—',
      '7/loyaute/3 · none',
      '5/p1, 5.1.4 · authorization',
      '—',
      '5/p1, 5.1.4 · authorization',
    ],
  ),
  row(
    ['organization-voice.official-page'],
    [
      '6/loyaute/3, 8/p1 · authorization',
      '—',
      '7/loyaute/3 · none',
      '7.1/4, 5.1.4 · authorization',
      '—',
      '7.1/4, 5.1.4 · authorization',
    ],
  ),
  row(
    [
      'confidential-information.incident',
      'confidential-information.investigation',
      'confidential-information.security',
    ],
    [
      '6/loyaute/1, 6/loyaute/2, 3/renseignements-confidentiels · none',
      '8/loyaute/1 · authorization',
      '7/loyaute/1, 7/loyaute/2 · none',
      '5.1.5/confidentialite · none',
      '5.1.5/confidentialite · none',
      '5.1.5/confidentialite · none',
    ],
  ),
  row(
    [
      'confidential-information.budget',
      'confidential-information.reorganization',
      'confidential-information.meeting',
      'confidential-information.contract',
      'confidential-information.staffing',
      'confidential-information.signs',
    ],
    [
      '6/loyaute/1, 6/loyaute/2, 3/renseignements-confidentiels · none',
      '8/loyaute/1 · authorization',
      '7/loyaute/1, 7/loyaute/2 · none',
      '5.3.4 · authorization',
      '5.1.5/confidentialite · none',
      '5.1.5/confidentialite · none',
    ],
  ),
  row(
    ['confidential-information.internal-document'],
    [
      '6/loyaute/1, 6/loyaute/2, 3/renseignements-confidentiels · none',
      '8/loyaute/1 · authorization',
      '7/loyaute/1, 7/loyaute/2 · none',
      '5.1.5/droits-auteur · authorization',
      '5.1.5/droits-auteur · authorization',
      '5.1.5/droits-auteur · authorization',
    ],
  ),
  row(
    ['organization-information.inside', 'organization-information.signs'],
    ['—', '—', '—', '5/p3, 5.1.5/reserve, 5.3.4 · authorization', '—', '5/p3, 5.1.5/reserve · authorization'],
  ),
  row(['organization-information.image'], ['—', '—', '—', '5.3.6 · authorization', '—', '—']),
  row(
    ['disparagement.colleague', 'disparagement.manager', 'disparagement.patient', 'disparagement.signs'],
    [
      '6/jugement/3, 6/jugement/4, 10/3 · none',
      '8/p1, 8/representation/5, 10/3 · none',
      '7/jugement/3, 7/jugement/4 · none',
      '5.3.5, 5.1.5/confidentialite · none',
      '5.2.4 · none',
      '5.1.5/confidentialite · none',
    ],
  ),
  row(
    ['disparagement.organization'],
    [
      '6/jugement/4, 10/8 · none',
      '8/loyaute/1, 10/8 · none',
      '7/jugement/4 · none',
      '5.1.5/loyaute, 5.3.5 · none',
      '5.1.5/loyaute · none',
      '5.1.5/loyaute · none',
    ],
  ),
  row(
    ['discrimination.group', 'discrimination.person', 'discrimination.signs'],
    [
      '10/2, 6/p2 · none',
      '10/2, 8/p1 · none',
      '7/p1 · none',
      '5.3.5, 5.1.5/confidentialite · none',
      '5.2.4 · none',
      '5.1.5/confidentialite · none',
    ],
  ),
  row(
    ['discrimination.gender-identity'],
    [
      '10/3 · none',
      '10/3, 8/p1 · none',
      '7/p1 · none',
      '5.3.5, 5.1.5/confidentialite · none',
      '5.2.4 · none',
      '5.1.5/confidentialite · none',
    ],
  ),
  row(
    ['harassment.insult', 'harassment.obscene', 'harassment.signs'],
    [
      '10/3, 6/p2 · none',
      '10/3, 8/representation/5 · none',
      '7/p1 · none',
      '5.3.5 · none',
      '5.2.4 · none',
      '5.1.5/confidentialite · none',
    ],
  ),
  row(
    ['harassment.threat'],
    [
      '10/3, 10/7 · none',
      '10/3, 10/7 · none',
      '7/p1 · none',
      '5.3.5 · none',
      '5.2.4 · none',
      '5.1.5/confidentialite · none',
    ],
  ),
  row(
    [
      'solicitation.product',
      'solicitation.fundraising',
      'solicitation.politics',
      'solicitation.official',
      'solicitation.signs',
    ],
    ['10/5 · none', '10/5, 9/p1 · none', '—', '—', '5.2.7 · authorization', '—'],
  ),
  row(
    [
      'internal-exchange.information',
      'internal-exchange.patient',
      'internal-exchange.schedule',
      'internal-exchange.file',
      'internal-exchange.request',
      'internal-exchange.signs',
    ],
    ['—', '—', '—', '7.3/p2, 7.3/p1 · none', '7.3/p2, 7.3/p1 · none', '7.3/p2, 7.3/p1 · none'],
  ),
  row(
    [
      'patient-relationship.accept',
      'patient-relationship.invite',
      'patient-relationship.existing',
      'patient-relationship.signs',
    ],
    ['—', '—', '—', '5.3.3 · none', '—', '—'],
  ),
  row(['organization-equipment.device'], ['6/p2 · none', '8/p1 · none', '—', '—', '—', '—']),
  row(
    ['image-consent.attached'],
    [
      '6/jugement/1, 6/jugement/2 · consent',
      '8/representation/8, 10/1 · consent',
      '7/jugement/1, 7/jugement/2 · consent',
      '5.1.5/confidentialite, 5.3.6 · written',
      '5.2.5 · written',
      '5.1.5/confidentialite · written',
    ],
  ),
  row(
    ['image-consent.patient'],
    [
      '6/jugement/1 · none',
      '10/1 · none',
      '7/jugement/1 · consent',
      '5.1.5/confidentialite, 5.3.6 · written',
      '5.2.5 · written',
      '5.1.5/confidentialite · written',
    ],
  ),
  row(
    ['image-consent.colleague'],
    [
      '6/jugement/2 · consent',
      '8/representation/8 · consent',
      '7/jugement/2 · consent',
      '5.1.5/confidentialite, 5.3.6 · written',
      '5.2.5 · written',
      '5.1.5/confidentialite · written',
    ],
  ),
  row(
    ['image-consent.rights'],
    ['—', '—', '—', '5.1.5/droits-auteur · none', '5.1.5/droits-auteur, 7.2/2 · none', '5.1.5/droits-auteur · none'],
  ),
  row(['prior-approval.authorized'], ['—', '9/p1, 12/direction-generale/5 · authorization', '—', '—', '—', '—']),
  row(
    ['prior-approval.request'],
    ['—', '—', '—', '—', '6/utilisateurs-autorises/2, 7.2/3, 7.2/4 · authorization', '—'],
  ),
  row(
    ['official-tone.casual', 'official-tone.shouting', 'official-tone.spelling'],
    ['—', '8/representation/4, 8/representation/5, 9/p2 · none', '—', '—', '5.2.3, 5.2.4 · none', '—'],
  ),
  row(
    ['official-tone.disrespect'],
    ['—', '8/representation/4, 8/representation/5, 9/p2 · none', '—', '—', '5.2.4, 5.2.3 · none', '—'],
  ),
  row(
    ['capacity-mix.personal-in-official', 'capacity-mix.official-in-personal'],
    ['—', '8/representation/6 · none', '—', '—', '5.2.2 · none', '—'],
  ),
];

/** Hours by role, in each capacity. */
export const HOURS_TABLE: readonly (readonly [Role, Capacity, Case, Cell])[] = [
  ...(['personal', 'official'] as const).flatMap((capacity) => [
    ...(['employee', 'manager'] as const).map(
      (role) => [role, capacity, 'work-hours.staff', '6/p1 · work-tool'] as const,
    ),
    ...(['physician', 'trainee', 'volunteer', 'contractor'] as const).map(
      (role) => [role, capacity, 'work-hours.staff', '8/p1 · none'] as const,
    ),
  ]),
  ['authorized', 'personal', 'work-hours.authorized', '8/p1 · none'],
];
