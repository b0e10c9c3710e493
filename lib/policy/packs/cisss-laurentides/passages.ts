import type { Passage } from '../../pack.ts';
import type { LaurentidesClauseId } from './articles.ts';

/** Which sentence of a long paragraph answers which concern. */
export const PASSAGES: readonly Passage<LaurentidesClauseId>[] = [
  {
    clause: 'cisss-laurentides/5.1.5/confidentialite',
    concerns: ['patient-identifier', 'image-consent'],
    from: 'Aucun nom, aucune information',
  },
  {
    clause: 'cisss-laurentides/5.1.5/confidentialite',
    concerns: ['patient-indirect', 'colleague-privacy'],
    from: 'notamment en divulguant des renseignements',
  },
  {
    clause: 'cisss-laurentides/5.1.5/confidentialite',
    concerns: ['disparagement', 'discrimination'],
    from: 'Nul ne peut porter atteinte',
    to: 'de la confidentialité de ses renseignements personnels,',
  },
  {
    clause: 'cisss-laurentides/5.1.5/confidentialite',
    concerns: ['confidential-information'],
    from: 'Toute personne contribuant à la mission du CISSS des Laurentides doit demeurer vigilante',
  },
  {
    clause: 'cisss-laurentides/5.3.3',
    concerns: ['patient-relationship'],
    cases: ['patient-relationship.accept'],
    from: 'Toute demande d’amitié virtuelle',
  },
  {
    clause: 'cisss-laurentides/5.1.5/loyaute',
    concerns: ['disparagement'],
    from: 'Ainsi, l’employé ne doit pas porter atteinte',
  },
  {
    clause: 'cisss-laurentides/5.1.5/droits-auteur',
    concerns: ['confidential-information'],
    from: 'Aucune personne contribuant à la mission',
  },
  {
    clause: 'cisss-laurentides/5.1.5/droits-auteur',
    concerns: ['image-consent'],
    from: 'Elle doit aussi veiller',
  },
];
