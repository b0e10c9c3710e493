import type { Article } from '../../../pack.ts';

export const usagePersonnel = {
  number: '5.3',
  title: 'Règles éditoriales à respecter dans le cadre de l’usage personnel des médias sociaux',
  clauses: [
    {
      id: 'cisss-laurentides/5.3.1',
      kind: 'paragraph',
      text: 'Toute personne contribuant à la mission du CISSS des Laurentides s’exprimant à propos de l’établissement sur ses comptes, blogues, profils personnels doit le faire en respectant la présente politique et les normes de conduite exemplaires précédemment mentionnées.',
    },
    {
      id: 'cisss-laurentides/5.3.2',
      kind: 'paragraph',
      text: 'Toute personne œuvrant dans l’établissement conserve ses responsabilités, ses engagements et son devoir d’agir avec loyauté envers l’établissement, en tout temps, et ce, même en dehors des heures régulières de travail et même si elle écrit ou prend position, sur un média social, à titre personnel.',
    },
    {
      id: 'cisss-laurentides/5.3.3',
      kind: 'paragraph',
      text: 'Pour toute personne contribuant à la mission du CISSS des Laurentides, il est interdit d’entretenir des liens, via un compte personnel d’un média social, avec un usager à qui elle dispense ou a dispensé directement des services de l’établissement. Toute demande d’amitié virtuelle d’un usager doit être refusée.',
    },
    {
      id: 'cisss-laurentides/5.3.4',
      kind: 'paragraph',
      text: 'Toute information interne, confidentielle ou non, est la propriété du CISSS et ne peut être utilisée sans l’autorisation du Service des relations médias, relations publiques et à la communauté.',
    },
    {
      id: 'cisss-laurentides/5.3.5',
      kind: 'paragraph',
      text: 'Toute diffusion ou publication pouvant porter atteinte à l’établissement, à toute personne contribuant à sa mission ou à ses usagers ne doit pas être publiée sur les médias sociaux.',
    },
    {
      id: 'cisss-laurentides/5.3.6',
      kind: 'paragraph',
      text: 'Il n’est pas permis de diffuser ou d’utiliser l’image (photo ou vidéo) du CISSS ou ses dirigeants, son personnel, ses usagers, ses partenaires d’affaires, ainsi que l’image de leurs logos ou marques de commerce, de leurs installations ou de leurs équipements, sans le consentement préalable écrit par le Service des relations médias, relations publiques et à la communauté.',
    },
  ],
} as const satisfies Article;
