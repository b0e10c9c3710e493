import type { Definition } from '../../pack.ts';

/** Article 3. */
export const DEFINITIONS = [
  { term: "L'organisation", clause: 'cisss-cote-nord/3/organisation' },
  { term: 'Collègue', clause: 'cisss-cote-nord/3/collegue' },
  { term: 'Médias sociaux', clause: 'cisss-cote-nord/3/medias-sociaux' },
  { term: 'Personne qui exerce des fonctions ou sa profession', clause: 'cisss-cote-nord/3/personne' },
  { term: 'Renseignements confidentiels', clause: 'cisss-cote-nord/3/renseignements-confidentiels' },
  { term: 'Renseignements personnels', clause: 'cisss-cote-nord/3/renseignements-personnels' },
  { term: 'Utilisateur', clause: 'cisss-cote-nord/3/utilisateur' },
  { term: 'Utilisateur autorisé', clause: 'cisss-cote-nord/3/utilisateur-autorise' },
  { term: 'Usager', clause: 'cisss-cote-nord/3/usager' },
] as const satisfies readonly Definition[];
