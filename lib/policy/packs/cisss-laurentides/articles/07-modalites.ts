import type { Article } from '../../../pack.ts';

export const demandeAcces = {
  number: '7.1',
  title: 'Procédure de demande d’accès ou d’ouverture de comptes officiels du CISSS',
  chapter: { number: '7', title: 'Modalités d’application de la politique' },
  clauses: [
    {
      id: 'cisss-laurentides/7.1/1',
      kind: 'bullet',
      text: 'Les comptes officiels de médias sociaux du CISSS sont gérés par le Service des relations médias, relations publiques et à la communauté.',
    },
    {
      id: 'cisss-laurentides/7.1/2',
      kind: 'bullet',
      text: 'Seul le Service des relations médias, relations publiques et à la communauté peut créer une nouvelle plateforme de médias sociaux au nom de l’établissement.',
    },
    {
      id: 'cisss-laurentides/7.1/3',
      kind: 'bullet',
      text: 'Toute demande d’accès ou de création d’un compte officiel doit être transmise au Service des relations médias, relations publiques et à la communauté qui en fera l’analyse.',
    },
    {
      id: 'cisss-laurentides/7.1/4',
      kind: 'bullet',
      text: 'Le Service des relations médias, relations publiques et à la communauté ainsi que les utilisateurs autorisés qu’il a désignés sont les seuls qui peuvent publier sur les comptes officiels et au nom du CISSS des Laurentides.',
    },
  ],
} as const satisfies Article;

export const publicationContenu = {
  number: '7.2',
  title: 'Procédure de publication de contenu via les comptes officiels du CISSS des Laurentides',
  clauses: [
    { id: 'cisss-laurentides/7.2/p1', kind: 'paragraph', text: 'L’utilisateur autorisé doit :' },
    {
      id: 'cisss-laurentides/7.2/1',
      kind: 'bullet',
      text: 'Créer une proposition de contenu et identifier la plateforme sur laquelle cette proposition serait diffusée.',
      lead: 'cisss-laurentides/7.2/p1',
    },
    {
      id: 'cisss-laurentides/7.2/2',
      kind: 'bullet',
      text: 'Valider que l’information proposée est exacte et que les textes, images et vidéos utilisés sont libres de droits et respectent la présente politique.',
      lead: 'cisss-laurentides/7.2/p1',
    },
    {
      id: 'cisss-laurentides/7.2/3',
      kind: 'bullet',
      text: 'Envoyer le matériel proposé au Service des relations médias, relations publiques et à la communauté à l’adresse courriel rmrpc.cissslau@ssss.gouv.qc.ca.',
      lead: 'cisss-laurentides/7.2/p1',
    },
    {
      id: 'cisss-laurentides/7.2/4',
      kind: 'bullet',
      text: 'Attendre l’approbation du Service des relations médias, relations publiques et à la communauté qui procèdera à l’évaluation de la pertinence et de la qualité de la publication.',
      lead: 'cisss-laurentides/7.2/p1',
    },
    {
      id: 'cisss-laurentides/7.2/5',
      kind: 'bullet',
      text: 'Procéder à la publication, une fois que l’autorisation du Service des relations médias, relations publiques et à la communauté est émise.',
      lead: 'cisss-laurentides/7.2/p1',
    },
  ],
} as const satisfies Article;

export const partageInformation = {
  number: '7.3',
  title: 'Notes concernant le partage d’information et de documents via les applications des médias sociaux',
  clauses: [
    {
      id: 'cisss-laurentides/7.3/p1',
      kind: 'paragraph',
      text: 'Par souci de sécurité et en respect de la présente politique, l’échange d’information, de fichiers ou de documents internes entre les employés du CISSS des Laurentides (ou toute autre personne contribuant à sa mission) doit se faire exclusivement via les outils et les applications internes de l’établissement (telles que la messagerie courriel ou les voûtes documentaires de type SharePoint).',
    },
    {
      id: 'cisss-laurentides/7.3/p2',
      kind: 'paragraph',
      text: 'L’usage des applications externes proposées par les médias sociaux (tels que Messenger ou WhatsApp) pour l’échange d’information et de documents internes et/ou confidentiels est interdit.',
    },
  ],
} as const satisfies Article;
