import type { Passage } from '../../pack.ts';
import type { CoteNordClauseId } from './articles.ts';

/** Which sentence of a long paragraph answers which concern. */
export const PASSAGES: readonly Passage<CoteNordClauseId>[] = [
  {
    clause: 'cisss-cote-nord/6/p2',
    concerns: ['discrimination', 'harassment'],
    from: 'Il peut être tenu de réparer',
    to: 'propos diffamatoires, obscènes ou discriminatoires.',
  },
  {
    clause: 'cisss-cote-nord/6/p2',
    concerns: ['organization-equipment'],
    from: "Lorsque l'utilisation des médias sociaux est faite sur les lieux de travail",
  },
  {
    clause: 'cisss-cote-nord/7/p1',
    concerns: ['discrimination', 'harassment'],
    from: 'Ils peuvent être tenus de réparer',
    to: 'propos diffamatoires, obscènes ou discriminatoires.',
  },
  {
    clause: 'cisss-cote-nord/8/p1',
    concerns: ['discrimination', 'disparagement'],
    from: 'Il peut être tenu de réparer',
    to: 'propos diffamatoires, obscènes ou discriminatoires.',
  },
  {
    clause: 'cisss-cote-nord/8/p1',
    concerns: ['organization-voice', 'organization-equipment'],
    from: 'Les utilisateurs autorisés dans le cadre de leurs fonctions',
  },
  {
    clause: 'cisss-cote-nord/9/p1',
    concerns: ['prior-approval'],
    from: 'Les utilisateurs autorisés décident',
    to: 'sur les plateformes de réseautage.',
  },
  {
    clause: 'cisss-cote-nord/9/p1',
    concerns: ['solicitation'],
    from: 'Cependant, il ne fait pas la promotion',
    to: "n'est pas partenaire.",
  },
  {
    clause: 'cisss-cote-nord/9/p2',
    concerns: ['official-tone'],
    from: 'Les utilisateurs autorisés doivent aussi utiliser un langage respectueux',
  },
];
