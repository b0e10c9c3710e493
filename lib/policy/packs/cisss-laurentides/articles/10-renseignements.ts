import type { Article } from '../../../pack.ts';

export const renseignements = {
  number: '10',
  title: 'Demande de renseignements',
  clauses: [
    {
      id: 'cisss-laurentides/10/p1',
      kind: 'paragraph',
      text: 'Pour toute demande de renseignements ou plainte concernant cette politique, veuillez-vous adresser au :',
    },
    {
      id: 'cisss-laurentides/10/service',
      kind: 'heading',
      text: 'SERVICE DES RELATIONS MÉDIAS, RELATIONS PUBLIQUES ET À LA COMMUNAUTÉ',
      lead: 'cisss-laurentides/10/p1',
    },
    { id: 'cisss-laurentides/10/telephone', kind: 'paragraph', text: 'Téléphone : 450 432-2777, poste 22898' },
    { id: 'cisss-laurentides/10/courriel', kind: 'paragraph', text: 'Courriel : rmrpc.cissslau@ssss.gouv.qc.ca' },
  ],
} as const satisfies Article;
