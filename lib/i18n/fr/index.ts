import type { WordedCards } from '../catalogue-shape.ts';
import { frApproval } from './approval.ts';
import { frBadge } from './badge.ts';
import { frCardFrame } from './card-frame.ts';
import { frCardsColleagues } from './cards-colleagues.ts';
import { frCardsContext } from './cards-context.ts';
import { frCardsExchanges } from './cards-exchanges.ts';
import { frCardsOfficial } from './cards-official.ts';
import { frCardsOrganization } from './cards-organization.ts';
import { frCardsPatientIdentifier } from './cards-patient-identifier.ts';
import { frCardsPatientIndirect } from './cards-patient-indirect.ts';
import { frCardsRespect } from './cards-respect.ts';
import { frErrors } from './errors.ts';
import { frExceptions } from './exceptions.ts';
import { frFirstRun } from './first-run.ts';
import { frHours } from './hours.ts';
import { frJournal } from './journal.ts';
import { frLabels } from './labels.ts';
import { frOptions } from './options.ts';
import { frPages } from './pages.ts';
import { frPolicy } from './policy.ts';
import { frPopup } from './popup.ts';
import { frPublish } from './publish.ts';
import { frStatus } from './status.ts';

/** The words of the cards, by `card.<concern>.<case>.<part>`: every case has its title and its body. */
export const frCards = {
  ...frCardsPatientIdentifier,
  ...frCardsPatientIndirect,
  ...frCardsColleagues,
  ...frCardsOrganization,
  ...frCardsRespect,
  ...frCardsExchanges,
  ...frCardsContext,
  ...frCardsOfficial,
} satisfies WordedCards;

/** The French catalogue: the one that says which keys there are. */
export const fr = {
  ...frLabels,
  ...frCardFrame,
  ...frPublish,
  ...frBadge,
  ...frPopup,
  ...frHours,
  ...frPages,
  ...frPolicy,
  ...frFirstRun,
  ...frOptions,
  ...frExceptions,
  ...frJournal,
  ...frStatus,
  ...frErrors,
  ...frApproval,
  ...frCards,
};
