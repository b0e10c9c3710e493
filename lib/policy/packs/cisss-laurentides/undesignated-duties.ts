import type { DutyRow } from '../duties-for.ts';
import type { LaurentidesClauseId } from './articles.ts';
import { EVERYONE_DUTIES } from './everyone-duties.ts';

/** Whoever writes from an official page without having been designated: 5 and 5.1 hold, 5.2 and 5.3 do not. */
export const UNDESIGNATED_DUTIES: readonly DutyRow<LaurentidesClauseId>[] = [
  ...EVERYONE_DUTIES,
  {
    concern: 'confidential-information',
    clauses: ['cisss-laurentides/5.1.5/confidentialite'],
    exit: 'none',
  },
  {
    concern: 'organization-information',
    cases: ['organization-information.inside', 'organization-information.signs'],
    clauses: ['cisss-laurentides/5/p3', 'cisss-laurentides/5.1.5/reserve'],
    exit: 'authorization',
  },
  {
    concern: 'disparagement',
    clauses: ['cisss-laurentides/5.1.5/confidentialite'],
    exit: 'none',
  },
  {
    concern: 'disparagement',
    cases: ['disparagement.organization'],
    clauses: ['cisss-laurentides/5.1.5/loyaute'],
    exit: 'none',
  },
  {
    concern: 'discrimination',
    clauses: ['cisss-laurentides/5.1.5/confidentialite'],
    exit: 'none',
  },
  {
    // 5.3.5 and 5.2.4 speak to others; the dignity of 5.1.5 is everyone's.
    concern: 'harassment',
    clauses: ['cisss-laurentides/5.1.5/confidentialite'],
    exit: 'none',
  },
  {
    concern: 'image-consent',
    cases: ['image-consent.attached', 'image-consent.patient', 'image-consent.colleague'],
    clauses: ['cisss-laurentides/5.1.5/confidentialite'],
    exit: 'written',
  },
];
