import type { DutyRow } from '../duties-for.ts';
import type { LaurentidesClauseId } from './articles.ts';

/** 5.1, 5.2 and 7.2, for a designated user who speaks for the establishment; to speak for it is no fault here. */
export const AUTHORIZED_DUTIES: readonly DutyRow<LaurentidesClauseId>[] = [
  {
    concern: 'patient-identifier',
    clauses: ['cisss-laurentides/5.1.5/confidentialite', 'cisss-laurentides/5.2.5'],
    exit: 'written',
  },
  {
    concern: 'patient-indirect',
    clauses: ['cisss-laurentides/5.1.5/confidentialite', 'cisss-laurentides/5.2.5'],
    exit: 'written',
  },
  {
    // An answer names nobody whom the question did not name: the naming of 5.2.5 is not what is wrong with it.
    concern: 'patient-indirect',
    cases: ['patient-indirect.confirms-care'],
    clauses: ['cisss-laurentides/5.1.5/confidentialite'],
    exit: 'written',
  },
  { concern: 'colleague-privacy', clauses: ['cisss-laurentides/5.2.5'], exit: 'written' },
  {
    concern: 'confidential-information',
    clauses: ['cisss-laurentides/5.1.5/confidentialite'],
    exit: 'none',
  },
  {
    concern: 'confidential-information',
    cases: ['confidential-information.internal-document'],
    clauses: ['cisss-laurentides/5.1.5/droits-auteur'],
    exit: 'authorization',
  },
  { concern: 'disparagement', clauses: ['cisss-laurentides/5.2.4'], exit: 'none' },
  {
    concern: 'disparagement',
    cases: ['disparagement.organization'],
    clauses: ['cisss-laurentides/5.1.5/loyaute'],
    exit: 'none',
  },
  { concern: 'discrimination', clauses: ['cisss-laurentides/5.2.4'], exit: 'none' },
  { concern: 'harassment', clauses: ['cisss-laurentides/5.2.4'], exit: 'none' },
  { concern: 'solicitation', clauses: ['cisss-laurentides/5.2.7'], exit: 'authorization' },
  {
    concern: 'internal-exchange',
    clauses: ['cisss-laurentides/7.3/p2', 'cisss-laurentides/7.3/p1'],
    exit: 'none',
  },
  {
    concern: 'image-consent',
    cases: ['image-consent.attached', 'image-consent.patient', 'image-consent.colleague'],
    clauses: ['cisss-laurentides/5.2.5'],
    exit: 'written',
  },
  {
    concern: 'image-consent',
    cases: ['image-consent.rights'],
    clauses: ['cisss-laurentides/5.1.5/droits-auteur', 'cisss-laurentides/7.2/2'],
    exit: 'none',
  },
  {
    concern: 'prior-approval',
    cases: ['prior-approval.request'],
    clauses: ['cisss-laurentides/6/utilisateurs-autorises/2', 'cisss-laurentides/7.2/3', 'cisss-laurentides/7.2/4'],
    exit: 'authorization',
  },
  {
    concern: 'official-tone',
    cases: ['official-tone.casual', 'official-tone.shouting', 'official-tone.spelling'],
    clauses: ['cisss-laurentides/5.2.3', 'cisss-laurentides/5.2.4'],
    exit: 'none',
  },
  {
    concern: 'official-tone',
    cases: ['official-tone.disrespect'],
    clauses: ['cisss-laurentides/5.2.4', 'cisss-laurentides/5.2.3'],
    exit: 'none',
  },
  { concern: 'capacity-mix', clauses: ['cisss-laurentides/5.2.2'], exit: 'none' },
];
