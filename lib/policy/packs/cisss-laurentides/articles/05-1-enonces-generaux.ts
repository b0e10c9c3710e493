import type { Article } from '../../../pack.ts';

export const enoncesGeneraux = {
  number: '5.1',
  title: 'Énoncés généraux',
  clauses: [
    {
      id: 'cisss-laurentides/5.1.1',
      kind: 'paragraph',
      text: 'Le CISSS des Laurentides souhaite que ses valeurs, son image et sa réputation soient préservées par tous et en tout temps.',
    },
    {
      id: 'cisss-laurentides/5.1.2',
      kind: 'paragraph',
      text: 'Le CISSS des Laurentides assure une présence sur le Web et se dote de comptes et de profils officiels dans certains médias sociaux.',
    },
    {
      id: 'cisss-laurentides/5.1.3',
      kind: 'paragraph',
      text: 'Le CISSS des Laurentides centralise la gestion de sa présence sur le Web et dans les médias sociaux et en confie la responsabilité unique au Service des relations médias, relations publiques et à la communauté.',
    },
    {
      id: 'cisss-laurentides/5.1.4',
      kind: 'paragraph',
      text: 'Toute personne contribuant à la mission du CISSS ne peut émettre de prise de position sur les médias sociaux au nom de l’établissement sans l’autorisation du Service des relations médias, relations publiques et à la communauté.',
    },
    {
      id: 'cisss-laurentides/5.1.5',
      kind: 'paragraph',
      text: 'Toute personne contribuant à la mission du CISSS des Laurentides et s’exprimant à son sujet sur les médias sociaux (via les plateformes officielles de l’établissement ou encore ses comptes personnels) doit le faire en respectant des normes de conduite exemplaires impliquant les devoirs suivants :',
    },
    {
      id: 'cisss-laurentides/5.1.5/loyaute',
      kind: 'bullet',
      text: 'Devoir de loyauté : Toute personne contribuant à la mission du CISSS des Laurentides doit respecter son devoir de loyauté à l’égard de l’établissement sans égard à son domaine ou à son type de poste. Le concept de loyauté implique qu’un membre du personnel agisse avec bonne foi et fidélité et qu’il s’abstienne d’épouser délibérément une conduite qui serait préjudiciable aux intérêts ou à la réputation de l’établissement. Ainsi, l’employé ne doit pas porter atteinte à la réputation de l’établissement ou étaler sur la place publique les différends qui l’opposent à l’établissement.',
      lead: 'cisss-laurentides/5.1.5',
    },
    {
      id: 'cisss-laurentides/5.1.5/reserve',
      kind: 'bullet',
      text: "Devoirs de réserve et de discrétion : Toute personne contribuant à la mission du CISSS des Laurentides, même en dehors de son service, doit respecter une certaine retenue et faire preuve de discrétion au moment de s'exprimer en ce qui concerne l’établissement, ses activités, ou encore l’emploi qu’elle y exerce.",
      lead: 'cisss-laurentides/5.1.5',
    },
    {
      id: 'cisss-laurentides/5.1.5/confidentialite',
      kind: 'bullet',
      text: "Devoir de confidentialité, de respect de la vie privée et du secret professionnel : Toute personne contribuant à la mission du CISSS des Laurentides doit demeurer vigilante afin que l’information qu’elle diffuse sur les médias sociaux ne soit pas de nature confidentielle ou protégée par le secret professionnel. Nul ne peut porter atteinte aux droits fondamentaux d’une personne physique ou morale, notamment au droit au respect de sa vie privée, de sa dignité, de sa réputation et de la confidentialité de ses renseignements personnels, notamment en divulguant des renseignements concernant un membre du personnel ou un usager et qui permettent de l'identifier, directement ou indirectement, sans avoir obtenu, au préalable, l’autorisation écrite de la personne concernée ou, le cas échéant, de son représentant. Aucun nom, aucune information, aucune vidéo, aucune image d’un usager ou d’un membre du personnel ne peut être diffusé sur les médias sociaux sans l’autorisation écrite de la personne concernée.",
      lead: 'cisss-laurentides/5.1.5',
    },
    {
      id: 'cisss-laurentides/5.1.5/droits-auteur',
      kind: 'bullet',
      text: 'Devoir de respect des droits d’auteur : Aucune personne contribuant à la mission du CISSS des Laurentides ne doit jamais diffuser des documents appartenant au CISSS des Laurentides ou le concernant sans l’autorisation préalable du Service des relations médias, relations publiques et à la communauté. Elle doit aussi veiller à ne pas publier des informations (texte, images, vidéos) pour lesquelles le CISSS ne dispose pas des droits.',
      lead: 'cisss-laurentides/5.1.5',
    },
  ],
} as const satisfies Article;
