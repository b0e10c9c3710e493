import { enonce } from './articles/01-enonce.ts';
import { champsApplication } from './articles/02-champs-application.ts';
import { definitions } from './articles/03-definitions.ts';
import { principes } from './articles/04-principes.ts';
import { fondement } from './articles/05-fondement.ts';
import { obligationsEmployes } from './articles/06-obligations-employes.ts';
import { ressourcesNonInstitutionnelles } from './articles/07-ressources-non-institutionnelles.ts';
import { utilisateursAutorises } from './articles/08-utilisateurs-autorises.ts';
import { utilisationAppropriee } from './articles/09-utilisation-appropriee.ts';
import { contenuLitigieux } from './articles/10-contenu-litigieux.ts';
import { sanctions } from './articles/11-sanctions.ts';
import { rolesResponsabilites } from './articles/12-roles-responsabilites.ts';
import { entreeEnVigueur } from './articles/13-entree-en-vigueur.ts';
import { references } from './articles/14-references.ts';

/** The whole text, in the document's order. */
export const ARTICLES = [
  enonce,
  champsApplication,
  definitions,
  principes,
  fondement,
  obligationsEmployes,
  ressourcesNonInstitutionnelles,
  utilisateursAutorises,
  utilisationAppropriee,
  contenuLitigieux,
  sanctions,
  rolesResponsabilites,
  entreeEnVigueur,
  references,
] as const;

/** Every passage of this policy: a duty that cites another does not compile. */
export type CoteNordClauseId = (typeof ARTICLES)[number]['clauses'][number]['id'];
