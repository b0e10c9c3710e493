import type { Article } from '../../../pack.ts';

export const definitions = {
  number: 'annexe-2',
  title: 'Définitions',
  clauses: [
    {
      id: 'cisss-laurentides/annexe-2/medias-sociaux',
      kind: 'paragraph',
      text: 'Médias sociaux : Aux fins de la présente politique, on entend par médias sociaux toute plateforme en ligne proposant du réseautage ou des interactions.',
    },
    {
      id: 'cisss-laurentides/annexe-2/medias-sociaux/applications',
      kind: 'paragraph',
      text: 'Parmi les applications associées aux médias sociaux, mentionnons, sans s’y limiter : Wikipédia (référence), MySpace (réseau social), Facebook (réseau social), YouTube (partage de vidéos), Flickr (partage de photos), Twitter (réseau social, microblogage), Linked (réseau social pour le recrutement professionnel), Snapchat (partage de photos et vidéos), Instagram (partage de photos et vidéos) et Ask (réseau social).',
      lead: 'cisss-laurentides/annexe-2/medias-sociaux',
    },
  ],
} as const satisfies Article;
