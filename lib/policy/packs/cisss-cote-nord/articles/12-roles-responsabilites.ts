import type { Article } from '../../../pack.ts';

export const rolesResponsabilites = {
  number: '12',
  title: 'Rôles et responsabilités',
  clauses: [
    {
      id: 'cisss-cote-nord/12/p1',
      kind: 'paragraph',
      text: "Toutes les personnes liées à l'organisation ont un devoir de loyauté et de bonne foi. Elles doivent tenir compte de ces devoirs et faire usage de prudence dans toutes communications touchant l'employeur sur les réseaux sociaux.",
    },
    { id: 'cisss-cote-nord/12/conseil-administration', kind: 'paragraph', text: "Le conseil d'administration :" },
    {
      id: 'cisss-cote-nord/12/conseil-administration/1',
      kind: 'bullet',
      text: 'Adopte la présente politique et ses versions révisées.',
      lead: 'cisss-cote-nord/12/conseil-administration',
    },
    {
      id: 'cisss-cote-nord/12/direction-generale',
      kind: 'paragraph',
      text: 'La Direction générale (ou la personne désignée) :',
    },
    {
      id: 'cisss-cote-nord/12/direction-generale/1',
      kind: 'bullet',
      text: "Est responsable de l'application de la présente politique et de sa révision;",
      lead: 'cisss-cote-nord/12/direction-generale',
    },
    {
      id: 'cisss-cote-nord/12/direction-generale/2',
      kind: 'bullet',
      text: "Désigne les utilisateurs autorisés de l'organisation;",
      lead: 'cisss-cote-nord/12/direction-generale',
    },
    {
      id: 'cisss-cote-nord/12/direction-generale/3',
      kind: 'bullet',
      text: "Identifie les utilisateurs autorisés à gérer les comptes de médias sociaux pour l'organisation, dans l'éventualité de la création de comptes;",
      lead: 'cisss-cote-nord/12/direction-generale',
    },
    {
      id: 'cisss-cote-nord/12/direction-generale/4',
      kind: 'bullet',
      text: 'Agit dans certains dossiers de contenus jugés litigieux diffusés par les utilisateurs, en collaboration avec la DRHCAJ;',
      lead: 'cisss-cote-nord/12/direction-generale',
    },
    {
      id: 'cisss-cote-nord/12/direction-generale/5',
      kind: 'bullet',
      text: 'Autorise les contenus diffusés par les utilisateurs autorisés;',
      lead: 'cisss-cote-nord/12/direction-generale',
    },
    {
      id: 'cisss-cote-nord/12/direction-generale/6',
      kind: 'bullet',
      text: "Approuve, lorsque la gravité de la situation l'exige, les mesures administratives ou disciplinaires proposées par la DRHCAJ qui s'imposent à l'égard du personnel, des administrateurs, des médecins, des employés contractuels, des consultants, des étudiants salariés, des stagiaires ou de toute autre personne concernée au sein de l'organisation lorsque ceux-ci dérogent de la présente politique.",
      lead: 'cisss-cote-nord/12/direction-generale',
    },
    {
      id: 'cisss-cote-nord/12/utilisateurs-autorises',
      kind: 'paragraph',
      text: 'Les utilisateurs autorisés par la Direction générale :',
    },
    {
      id: 'cisss-cote-nord/12/utilisateurs-autorises/1',
      kind: 'bullet',
      text: 'Communiquent toute situation jugée non conforme à la présente politique à la Direction générale et à la DRHCAJ;',
      lead: 'cisss-cote-nord/12/utilisateurs-autorises',
    },
    {
      id: 'cisss-cote-nord/12/utilisateurs-autorises/2',
      kind: 'bullet',
      text: "Publient ou partagent du contenu sur les réseaux sociaux au nom de l'organisation dont ils sont tenus responsables.",
      lead: 'cisss-cote-nord/12/utilisateurs-autorises',
    },
    {
      id: 'cisss-cote-nord/12/ressources-humaines',
      kind: 'paragraph',
      text: 'La Direction des ressources humaines, des communications et des affaires juridiques :',
    },
    {
      id: 'cisss-cote-nord/12/ressources-humaines/1',
      kind: 'bullet',
      text: "S'assure que tous les utilisateurs soient informés de la présente politique et qu'ils respectent les règles de conduite concernant l'utilisation des médias sociaux;",
      lead: 'cisss-cote-nord/12/ressources-humaines',
    },
    {
      id: 'cisss-cote-nord/12/ressources-humaines/2',
      kind: 'bullet',
      text: 'Évalue toute situation portée à sa connaissance qui est susceptible de contrevenir à la présente politique;',
      lead: 'cisss-cote-nord/12/ressources-humaines',
    },
    {
      id: 'cisss-cote-nord/12/ressources-humaines/3',
      kind: 'bullet',
      text: "Propose, le cas échéant, les mesures administratives ou disciplinaires qui s'imposent et soutient les gestionnaires concernés dans l'application de ces mesures.",
      lead: 'cisss-cote-nord/12/ressources-humaines',
    },
    { id: 'cisss-cote-nord/12/directions', kind: 'paragraph', text: 'Les directions :' },
    {
      id: 'cisss-cote-nord/12/directions/1',
      kind: 'bullet',
      text: "S'assurent que les employés, les médecins et toute autre personne qui exerce des fonctions ou sa profession relevant de leur direction respective soient informés de la présente politique et qu'ils en respectent les règles de conduite;",
      lead: 'cisss-cote-nord/12/directions',
    },
    {
      id: 'cisss-cote-nord/12/directions/2',
      kind: 'bullet',
      text: "Évaluent toute situation portée à leur connaissance qui est susceptible de contrevenir à la présente politique et prennent, au besoin, les mesures administratives ou disciplinaires qui s'imposent, en collaboration avec la DRHCAJ.",
      lead: 'cisss-cote-nord/12/directions',
    },
    {
      id: 'cisss-cote-nord/12/superieurs-gestionnaires',
      kind: 'paragraph',
      text: 'Les supérieurs et les gestionnaires :',
    },
    {
      id: 'cisss-cote-nord/12/superieurs-gestionnaires/1',
      kind: 'bullet',
      text: 'Sensibilisent leurs équipes de travail à la présente politique;',
      lead: 'cisss-cote-nord/12/superieurs-gestionnaires',
    },
    {
      id: 'cisss-cote-nord/12/superieurs-gestionnaires/2',
      kind: 'bullet',
      text: 'Informent la direction concernée de toute situation qui pourrait contrevenir à la présente politique;',
      lead: 'cisss-cote-nord/12/superieurs-gestionnaires',
    },
    {
      id: 'cisss-cote-nord/12/superieurs-gestionnaires/3',
      kind: 'bullet',
      text: "Appliquent les mesures administratives ou disciplinaires, lorsqu'une situation contradictoire à la présente politique le justifie, et que ces mesures ont été commandées par la Direction générale ou la DRHCAJ.",
      lead: 'cisss-cote-nord/12/superieurs-gestionnaires',
    },
  ],
} as const satisfies Article;
