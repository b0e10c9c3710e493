import { preambule } from './articles/01-preambule.ts';
import { domaineApplication } from './articles/02-domaine-application.ts';
import { objectifs } from './articles/03-objectifs.ts';
import { fondements } from './articles/04-fondements.ts';
import { enoncesGeneraux } from './articles/05-1-enonces-generaux.ts';
import { contexteProfessionnel } from './articles/05-2-contexte-professionnel.ts';
import { usagePersonnel } from './articles/05-3-usage-personnel.ts';
import { enonces } from './articles/05-enonces.ts';
import { rolesResponsabilites } from './articles/06-roles-responsabilites.ts';
import { demandeAcces, partageInformation, publicationContenu } from './articles/07-modalites.ts';
import { mesures } from './articles/08-mesures.ts';
import { revision } from './articles/09-revision.ts';
import { renseignements } from './articles/10-renseignements.ts';
import { outilsCommunication } from './articles/annexe-1-outils.ts';
import { definitions } from './articles/annexe-2-definitions.ts';
import { references } from './articles/annexe-3-references.ts';

/** The whole text, in the document's order. */
export const ARTICLES = [
  preambule,
  domaineApplication,
  objectifs,
  fondements,
  enonces,
  enoncesGeneraux,
  contexteProfessionnel,
  usagePersonnel,
  rolesResponsabilites,
  demandeAcces,
  publicationContenu,
  partageInformation,
  mesures,
  revision,
  renseignements,
  outilsCommunication,
  definitions,
  references,
] as const;

/** Every passage of this policy: a duty that cites another does not compile. */
export type LaurentidesClauseId = (typeof ARTICLES)[number]['clauses'][number]['id'];
