import type { DutyRow } from '../duties-for.ts';
import type { CoteNordClauseId } from './articles.ts';

type Row = DutyRow<CoteNordClauseId>;

/** Articles 6 and 10, for whoever works there and does not speak for the establishment. */
export const STAFF_DUTIES: readonly Row[] = [
  {
    concern: 'patient-identifier',
    clauses: ['cisss-cote-nord/6/jugement/1', 'cisss-cote-nord/10/1'],
    exit: 'none',
  },
  {
    concern: 'patient-indirect',
    clauses: ['cisss-cote-nord/6/jugement/1', 'cisss-cote-nord/10/1'],
    exit: 'none',
  },
  {
    // To confirm that someone was cared for is to disclose it (6); nothing else in the text speaks of answers.
    concern: 'patient-indirect',
    cases: ['patient-indirect.confirms-care'],
    clauses: ['cisss-cote-nord/6/jugement/1'],
    exit: 'none',
  },
  {
    concern: 'colleague-privacy',
    clauses: ['cisss-cote-nord/6/jugement/2', 'cisss-cote-nord/10/1'],
    exit: 'consent',
  },
  {
    concern: 'organization-voice',
    cases: [
      'organization-voice.announcement',
      'organization-voice.opinion',
      'organization-voice.promise',
      'organization-voice.signature',
      'organization-voice.signs',
    ],
    clauses: ['cisss-cote-nord/6/loyaute/3'],
    exit: 'authorization',
  },
  {
    // Writing from an official page, or opening one, without having been designated.
    concern: 'organization-voice',
    cases: ['organization-voice.official-page'],
    clauses: ['cisss-cote-nord/6/loyaute/3', 'cisss-cote-nord/8/p1'],
    exit: 'authorization',
  },
  {
    concern: 'confidential-information',
    clauses: [
      'cisss-cote-nord/6/loyaute/1',
      'cisss-cote-nord/6/loyaute/2',
      'cisss-cote-nord/3/renseignements-confidentiels',
    ],
    exit: 'none',
  },
  {
    concern: 'disparagement',
    clauses: ['cisss-cote-nord/6/jugement/3', 'cisss-cote-nord/6/jugement/4', 'cisss-cote-nord/10/3'],
    exit: 'none',
  },
  {
    concern: 'disparagement',
    cases: ['disparagement.organization'],
    clauses: ['cisss-cote-nord/6/jugement/4', 'cisss-cote-nord/10/8'],
    exit: 'none',
  },
  {
    concern: 'discrimination',
    clauses: ['cisss-cote-nord/10/2', 'cisss-cote-nord/6/p2'],
    exit: 'none',
  },
  {
    // The list of 10/2 does not hold gender identity; « propos homophobes » of 10/3 comes nearest.
    concern: 'discrimination',
    cases: ['discrimination.gender-identity'],
    clauses: ['cisss-cote-nord/10/3'],
    exit: 'none',
  },
  {
    concern: 'harassment',
    clauses: ['cisss-cote-nord/10/3', 'cisss-cote-nord/6/p2'],
    exit: 'none',
  },
  {
    concern: 'harassment',
    cases: ['harassment.threat'],
    clauses: ['cisss-cote-nord/10/3', 'cisss-cote-nord/10/7'],
    exit: 'none',
  },
  {
    // « non autorisé », but the text names nobody who authorises: no exit is offered.
    concern: 'solicitation',
    clauses: ['cisss-cote-nord/10/5'],
    exit: 'none',
  },
  {
    concern: 'image-consent',
    cases: ['image-consent.attached'],
    clauses: ['cisss-cote-nord/6/jugement/1', 'cisss-cote-nord/6/jugement/2'],
    exit: 'consent',
  },
  {
    concern: 'image-consent',
    cases: ['image-consent.patient'],
    clauses: ['cisss-cote-nord/6/jugement/1'],
    exit: 'none',
  },
  {
    concern: 'image-consent',
    cases: ['image-consent.colleague'],
    clauses: ['cisss-cote-nord/6/jugement/2'],
    exit: 'consent',
  },
];
