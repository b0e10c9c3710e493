import type { Cards, Catalogue } from '../catalogue.ts';
import type { WordedCards } from '../catalogue-shape.ts';
import { enApproval } from './approval.ts';
import { enBadge } from './badge.ts';
import { enCardFrame } from './card-frame.ts';
import { enCardsColleagues } from './cards-colleagues.ts';
import { enCardsContext } from './cards-context.ts';
import { enCardsExchanges } from './cards-exchanges.ts';
import { enCardsOfficial } from './cards-official.ts';
import { enCardsOrganization } from './cards-organization.ts';
import { enCardsPatientIdentifier } from './cards-patient-identifier.ts';
import { enCardsPatientIndirect } from './cards-patient-indirect.ts';
import { enCardsRespect } from './cards-respect.ts';
import { enErrors } from './errors.ts';
import { enExceptions } from './exceptions.ts';
import { enFirstRun } from './first-run.ts';
import { enHours } from './hours.ts';
import { enJournal } from './journal.ts';
import { enLabels } from './labels.ts';
import { enOptions } from './options.ts';
import { enPages } from './pages.ts';
import { enPolicy } from './policy.ts';
import { enPopup } from './popup.ts';
import { enPublish } from './publish.ts';
import { enStatus } from './status.ts';

/** The same cards in English. */
export const enCards = {
  ...enCardsPatientIdentifier,
  ...enCardsPatientIndirect,
  ...enCardsColleagues,
  ...enCardsOrganization,
  ...enCardsRespect,
  ...enCardsExchanges,
  ...enCardsContext,
  ...enCardsOfficial,
} satisfies Cards & WordedCards;

/** The English catalogue, of the same shape as the French. */
export const en = {
  ...enLabels,
  ...enCardFrame,
  ...enPublish,
  ...enBadge,
  ...enPopup,
  ...enHours,
  ...enPages,
  ...enPolicy,
  ...enFirstRun,
  ...enOptions,
  ...enExceptions,
  ...enJournal,
  ...enStatus,
  ...enErrors,
  ...enApproval,
  ...enCards,
} satisfies Catalogue;
