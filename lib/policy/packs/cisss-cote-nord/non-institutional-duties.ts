import type { DutyRow } from '../duties-for.ts';
import type { CoteNordClauseId } from './articles.ts';

/** Article 7 alone: its people are not « utilisateurs de l'organisation » as 3 defines them. */
export const NON_INSTITUTIONAL_DUTIES: readonly DutyRow<CoteNordClauseId>[] = [
  { concern: 'patient-identifier', clauses: ['cisss-cote-nord/7/jugement/1'], exit: 'consent' },
  { concern: 'patient-indirect', clauses: ['cisss-cote-nord/7/jugement/1'], exit: 'consent' },
  { concern: 'colleague-privacy', clauses: ['cisss-cote-nord/7/jugement/2'], exit: 'consent' },
  {
    concern: 'organization-voice',
    cases: [
      'organization-voice.announcement',
      'organization-voice.opinion',
      'organization-voice.promise',
      'organization-voice.signature',
      'organization-voice.signs',
    ],
    clauses: ['cisss-cote-nord/7/loyaute/3'],
    exit: 'none',
  },
  {
    concern: 'confidential-information',
    clauses: ['cisss-cote-nord/7/loyaute/1', 'cisss-cote-nord/7/loyaute/2'],
    exit: 'none',
  },
  {
    concern: 'disparagement',
    clauses: ['cisss-cote-nord/7/jugement/3', 'cisss-cote-nord/7/jugement/4'],
    exit: 'none',
  },
  {
    concern: 'disparagement',
    cases: ['disparagement.organization'],
    clauses: ['cisss-cote-nord/7/jugement/4'],
    exit: 'none',
  },
  { concern: 'discrimination', clauses: ['cisss-cote-nord/7/p1'], exit: 'none' },
  { concern: 'harassment', clauses: ['cisss-cote-nord/7/p1'], exit: 'none' },
  {
    concern: 'image-consent',
    cases: ['image-consent.attached'],
    clauses: ['cisss-cote-nord/7/jugement/1', 'cisss-cote-nord/7/jugement/2'],
    exit: 'consent',
  },
  {
    concern: 'image-consent',
    cases: ['image-consent.patient'],
    clauses: ['cisss-cote-nord/7/jugement/1'],
    exit: 'consent',
  },
  {
    concern: 'image-consent',
    cases: ['image-consent.colleague'],
    clauses: ['cisss-cote-nord/7/jugement/2'],
    exit: 'consent',
  },
  {
    // Writing from the establishment's page, or opening one: article 7 leaves no way to be authorised.
    concern: 'organization-voice',
    cases: ['organization-voice.official-page'],
    clauses: ['cisss-cote-nord/7/loyaute/3'],
    exit: 'none',
  },
];
