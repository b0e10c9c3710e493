import type { DutyRow } from '../duties-for.ts';
import type { CoteNordClauseId } from './articles.ts';

/** Articles 8, 9 and 12, for a designated user who speaks for the establishment. */
export const AUTHORIZED_DUTIES: readonly DutyRow<CoteNordClauseId>[] = [
  {
    // 8 neither forbids nor offers consent about usagers: the card refers to who authorises contents (12).
    concern: 'patient-identifier',
    clauses: ['cisss-cote-nord/10/1', 'cisss-cote-nord/12/direction-generale/5'],
    exit: 'none',
  },
  { concern: 'patient-indirect', clauses: ['cisss-cote-nord/10/1'], exit: 'none' },
  { concern: 'colleague-privacy', clauses: ['cisss-cote-nord/8/representation/8'], exit: 'consent' },
  {
    concern: 'organization-voice',
    clauses: ['cisss-cote-nord/8/representation/1'],
    exit: 'none',
    silent: true,
  },
  { concern: 'confidential-information', clauses: ['cisss-cote-nord/8/loyaute/1'], exit: 'authorization' },
  {
    concern: 'disparagement',
    clauses: ['cisss-cote-nord/8/p1', 'cisss-cote-nord/8/representation/5', 'cisss-cote-nord/10/3'],
    exit: 'none',
  },
  {
    concern: 'disparagement',
    cases: ['disparagement.organization'],
    clauses: ['cisss-cote-nord/8/loyaute/1', 'cisss-cote-nord/10/8'],
    exit: 'none',
  },
  { concern: 'discrimination', clauses: ['cisss-cote-nord/10/2', 'cisss-cote-nord/8/p1'], exit: 'none' },
  {
    concern: 'discrimination',
    cases: ['discrimination.gender-identity'],
    clauses: ['cisss-cote-nord/10/3', 'cisss-cote-nord/8/p1'],
    exit: 'none',
  },
  { concern: 'harassment', clauses: ['cisss-cote-nord/10/3', 'cisss-cote-nord/8/representation/5'], exit: 'none' },
  {
    concern: 'harassment',
    cases: ['harassment.threat'],
    clauses: ['cisss-cote-nord/10/3', 'cisss-cote-nord/10/7'],
    exit: 'none',
  },
  {
    // 9 speaks of the promotion of those who are not partners.
    concern: 'solicitation',
    clauses: ['cisss-cote-nord/10/5', 'cisss-cote-nord/9/p1'],
    exit: 'none',
  },
  {
    concern: 'image-consent',
    cases: ['image-consent.attached'],
    clauses: ['cisss-cote-nord/8/representation/8', 'cisss-cote-nord/10/1'],
    exit: 'consent',
  },
  {
    concern: 'image-consent',
    cases: ['image-consent.patient'],
    clauses: ['cisss-cote-nord/10/1'],
    exit: 'none',
  },
  {
    concern: 'image-consent',
    cases: ['image-consent.colleague'],
    clauses: ['cisss-cote-nord/8/representation/8'],
    exit: 'consent',
  },
  {
    // « décident de ce qui est diffusé » (9) and « Autorise les contenus » (12) pull apart: both are shown.
    concern: 'prior-approval',
    cases: ['prior-approval.authorized'],
    clauses: ['cisss-cote-nord/9/p1', 'cisss-cote-nord/12/direction-generale/5'],
    exit: 'authorization',
  },
  {
    concern: 'official-tone',
    clauses: ['cisss-cote-nord/8/representation/4', 'cisss-cote-nord/8/representation/5', 'cisss-cote-nord/9/p2'],
    exit: 'none',
  },
  { concern: 'capacity-mix', clauses: ['cisss-cote-nord/8/representation/6'], exit: 'none' },
];
