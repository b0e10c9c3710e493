import type { Definition } from '../../pack.ts';

/** Annex 2. */
export const DEFINITIONS = [
  { term: 'Médias sociaux', clause: 'cisss-laurentides/annexe-2/medias-sociaux' },
] as const satisfies readonly Definition[];
