import type { DutyRow } from '../duties-for.ts';
import type { LaurentidesClauseId } from './articles.ts';

/** 5 and 5.1: « via les plateformes officielles de l’établissement ou encore ses comptes personnels » (5.1.5). */
export const EVERYONE_DUTIES: readonly DutyRow<LaurentidesClauseId>[] = [
  {
    concern: 'patient-identifier',
    clauses: ['cisss-laurentides/5.1.5/confidentialite', 'cisss-laurentides/5/p3'],
    exit: 'written',
  },
  {
    concern: 'patient-indirect',
    clauses: ['cisss-laurentides/5.1.5/confidentialite'],
    exit: 'written',
  },
  {
    concern: 'colleague-privacy',
    clauses: ['cisss-laurentides/5.1.5/confidentialite'],
    exit: 'written',
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
    clauses: ['cisss-laurentides/5/p1', 'cisss-laurentides/5.1.4'],
    exit: 'authorization',
  },
  {
    // Writing from an official page, or opening one, without having been designated.
    concern: 'organization-voice',
    cases: ['organization-voice.official-page'],
    clauses: ['cisss-laurentides/7.1/4', 'cisss-laurentides/5.1.4'],
    exit: 'authorization',
  },
  {
    // What professional secrecy or safety protects is nobody's to authorise.
    concern: 'confidential-information',
    cases: [
      'confidential-information.incident',
      'confidential-information.investigation',
      'confidential-information.security',
    ],
    clauses: ['cisss-laurentides/5.1.5/confidentialite'],
    exit: 'none',
  },
  {
    concern: 'confidential-information',
    cases: ['confidential-information.internal-document'],
    clauses: ['cisss-laurentides/5.1.5/droits-auteur'],
    exit: 'authorization',
  },
  {
    concern: 'internal-exchange',
    clauses: ['cisss-laurentides/7.3/p2', 'cisss-laurentides/7.3/p1'],
    exit: 'none',
  },
  {
    concern: 'image-consent',
    cases: ['image-consent.rights'],
    clauses: ['cisss-laurentides/5.1.5/droits-auteur'],
    exit: 'none',
  },
];
