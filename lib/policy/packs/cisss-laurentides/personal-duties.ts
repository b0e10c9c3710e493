import type { DutyRow } from '../duties-for.ts';
import type { LaurentidesClauseId } from './articles.ts';
import { EVERYONE_DUTIES } from './everyone-duties.ts';

/** 5, 5.1 and 5.3, for whoever writes in their own name. */
export const PERSONAL_DUTIES: readonly DutyRow<LaurentidesClauseId>[] = [
  ...EVERYONE_DUTIES,
  {
    concern: 'confidential-information',
    clauses: ['cisss-laurentides/5.3.4'],
    exit: 'authorization',
  },
  {
    concern: 'organization-information',
    cases: ['organization-information.inside', 'organization-information.signs'],
    clauses: ['cisss-laurentides/5/p3', 'cisss-laurentides/5.1.5/reserve', 'cisss-laurentides/5.3.4'],
    exit: 'authorization',
  },
  {
    concern: 'organization-information',
    cases: ['organization-information.image'],
    clauses: ['cisss-laurentides/5.3.6'],
    exit: 'authorization',
  },
  {
    concern: 'disparagement',
    clauses: ['cisss-laurentides/5.3.5', 'cisss-laurentides/5.1.5/confidentialite'],
    exit: 'none',
  },
  {
    concern: 'disparagement',
    cases: ['disparagement.organization'],
    clauses: ['cisss-laurentides/5.1.5/loyaute', 'cisss-laurentides/5.3.5'],
    exit: 'none',
  },
  {
    concern: 'discrimination',
    clauses: ['cisss-laurentides/5.3.5', 'cisss-laurentides/5.1.5/confidentialite'],
    exit: 'none',
  },
  { concern: 'harassment', clauses: ['cisss-laurentides/5.3.5'], exit: 'none' },
  { concern: 'patient-relationship', clauses: ['cisss-laurentides/5.3.3'], exit: 'none' },
  {
    concern: 'image-consent',
    cases: ['image-consent.attached', 'image-consent.patient', 'image-consent.colleague'],
    clauses: ['cisss-laurentides/5.1.5/confidentialite', 'cisss-laurentides/5.3.6'],
    exit: 'written',
  },
];
