import type { PolicyPack } from '../../lib/policy/index.ts';

/** A whole policy, as short as one may be. */
export const SMALL_PACK: PolicyPack = {
  schema: 1,
  establishment: 'ciusss-essai',
  name: 'CIUSSS Essai',
  title: 'Politique sur les médias sociaux',
  aliases: ['CIUSSS'],
  sites: [],
  accounts: [],
  version: '2',
  verified: { date: '2026-11-21', by: 'équipe de Vigie' },
  source: 'document de l’établissement',
  authority: 'Service des communications',
  contacts: [{ from: 'policy', name: 'Service des communications', email: 'communications@exemple.qc.ca' }],
  refusedRoles: [],
  articles: [
    {
      number: '1',
      title: 'Obligations',
      clauses: [
        { id: 'ciusss-essai/1/p1', kind: 'paragraph', text: 'Il est interdit de :' },
        { id: 'ciusss-essai/1/1', kind: 'bullet', text: 'nommer un usager.', lead: 'ciusss-essai/1/p1' },
      ],
    },
  ],
  definitions: [],
  duties: [
    {
      concern: 'patient-identifier',
      cases: ['patient-identifier.name'],
      roles: ['employee'],
      capacity: 'personal',
      clauses: ['ciusss-essai/1/1'],
      exit: 'none',
    },
  ],
};
