import type { Article } from '../../../pack.ts';

export const rolesResponsabilites = {
  number: '6',
  title: 'Rôles et responsabilités',
  clauses: [
    {
      id: 'cisss-laurentides/6/p1',
      kind: 'paragraph',
      text: 'La collaboration de tous est indispensable au bon fonctionnement et à la mise en œuvre de la présente politique. Toutefois, de façon plus spécifique, l’établissement attribue aux parties prenantes les rôles et responsabilités qui suivent :',
    },
    {
      id: 'cisss-laurentides/6/toute-personne',
      kind: 'heading',
      text: 'Toute personne contribuant à la mission du CISSS des Laurentides',
    },
    {
      id: 'cisss-laurentides/6/toute-personne/1',
      kind: 'bullet',
      text: 'Doit, lorsqu’elle a recours aux médias sociaux à des fins professionnelles ou personnelles, respecter la présente politique, notamment les règles éditoriales précédemment décrites.',
      lead: 'cisss-laurentides/6/toute-personne',
    },
    {
      id: 'cisss-laurentides/6/toute-personne/2',
      kind: 'bullet',
      text: 'Doit signaler à son gestionnaire toute situation allant à l’encontre de la présente politique.',
      lead: 'cisss-laurentides/6/toute-personne',
    },
    {
      id: 'cisss-laurentides/6/service',
      kind: 'heading',
      text: 'Le Service des relations publiques, relations médias et à la communauté',
    },
    {
      id: 'cisss-laurentides/6/service/1',
      kind: 'bullet',
      text: 'Est mandaté par la Direction générale pour assurer la gestion des plateformes officielles du CISSS des Laurentides sur les médias sociaux.',
      lead: 'cisss-laurentides/6/service',
    },
    {
      id: 'cisss-laurentides/6/service/2',
      kind: 'bullet',
      text: 'Désigne des utilisateurs autorisés comme étant responsables de certaines pages ou de certains comptes officiels du CISSS des Laurentides sur les médias sociaux.',
      lead: 'cisss-laurentides/6/service',
    },
    {
      id: 'cisss-laurentides/6/service/3',
      kind: 'bullet',
      text: 'Désigne le type de contenu qui sera publié et approuve les publications avant leur diffusion.',
      lead: 'cisss-laurentides/6/service',
    },
    {
      id: 'cisss-laurentides/6/service/4',
      kind: 'bullet',
      text: 'Soutien les utilisateurs autorisés.',
      lead: 'cisss-laurentides/6/service',
    },
    {
      id: 'cisss-laurentides/6/service/5',
      kind: 'bullet',
      text: 'Exerce une veille des plateformes de l’organisation et des médias sociaux en général.',
      lead: 'cisss-laurentides/6/service',
    },
    {
      id: 'cisss-laurentides/6/service/6',
      kind: 'bullet',
      text: 'Analyse la pertinence et autorise la création des plateformes.',
      lead: 'cisss-laurentides/6/service',
    },
    {
      id: 'cisss-laurentides/6/service/7',
      kind: 'bullet',
      text: 'Évalue toute situation portée à sa connaissance qui est susceptible de contrevenir à la présente politique.',
      lead: 'cisss-laurentides/6/service',
    },
    {
      id: 'cisss-laurentides/6/service/8',
      kind: 'bullet',
      text: 'Communique toute situation jugée non conforme à la présente politique aux personnes en autorité, afin que des actions puissent être entreprises s’il y a lieu.',
      lead: 'cisss-laurentides/6/service',
    },
    {
      id: 'cisss-laurentides/6/service/9',
      kind: 'bullet',
      text: 'Fait cesser tout usage ou retire toute publication non conforme à la présente politique.',
      lead: 'cisss-laurentides/6/service',
    },
    {
      id: 'cisss-laurentides/6/service/10',
      kind: 'bullet',
      text: 'Signale les enquêtes à être effectuées par le responsable de la sécurité de l’information.',
      lead: 'cisss-laurentides/6/service',
    },
    { id: 'cisss-laurentides/6/utilisateurs-autorises', kind: 'heading', text: 'Les utilisateurs autorisés' },
    {
      id: 'cisss-laurentides/6/utilisateurs-autorises/1',
      kind: 'bullet',
      text: 'Sont nommés et formés par le Service des relations médias, relations publiques et à la communauté du CISSS des Laurentides.',
      lead: 'cisss-laurentides/6/utilisateurs-autorises',
    },
    {
      id: 'cisss-laurentides/6/utilisateurs-autorises/2',
      kind: 'bullet',
      text: 'Alimentent, éditent et publient du contenu, préalablement autorisé par le Service des relations médias, relations publiques et à la communauté, sur les plateformes officielles de médias sociaux de l’établissement.',
      lead: 'cisss-laurentides/6/utilisateurs-autorises',
    },
    {
      id: 'cisss-laurentides/6/utilisateurs-autorises/3',
      kind: 'bullet',
      text: 'Appliquent rigoureusement les règles éditoriales identifiées dans la présente politique.',
      lead: 'cisss-laurentides/6/utilisateurs-autorises',
    },
    { id: 'cisss-laurentides/6/gestionnaires', kind: 'heading', text: 'Les gestionnaires' },
    {
      id: 'cisss-laurentides/6/gestionnaires/1',
      kind: 'bullet',
      text: 'S’assurent que le personnel de ses équipes a pris connaissance et comprend la présente politique.',
      lead: 'cisss-laurentides/6/gestionnaires',
    },
    {
      id: 'cisss-laurentides/6/gestionnaires/2',
      kind: 'bullet',
      text: 'S’assurent que le personnel de ses équipes respecte les règles de conduite concernant l’utilisation des médias sociaux.',
      lead: 'cisss-laurentides/6/gestionnaires',
    },
    {
      id: 'cisss-laurentides/6/gestionnaires/3',
      kind: 'bullet',
      text: 'Agissent lors d’un signalement ou lorsqu’ils sont témoins d’une situation allant à l’encontre de cette politique, et ce, en procédant à une enquête sur les faits reprochés et en appliquant des mesures disciplinaires ou administratives au besoin.',
      lead: 'cisss-laurentides/6/gestionnaires',
    },
    {
      id: 'cisss-laurentides/6/gestionnaires/4',
      kind: 'bullet',
      text: 'Signalent au Service des relations médias, relations publiques et à la communauté toute situation qui pourrait contrevenir à la présente politique.',
      lead: 'cisss-laurentides/6/gestionnaires',
    },
  ],
} as const satisfies Article;
