import type { WordedCards } from '../catalogue-shape.ts';
import { frCardsColleagues } from './cards-colleagues.ts';
import { frCardsContext } from './cards-context.ts';
import { frCardsExchanges } from './cards-exchanges.ts';
import { frCardsOfficial } from './cards-official.ts';
import { frCardsOrganization } from './cards-organization.ts';
import { frCardsPatientIdentifier } from './cards-patient-identifier.ts';
import { frCardsPatientIndirect } from './cards-patient-indirect.ts';
import { frCardsRespect } from './cards-respect.ts';
import { frCardsSigns } from './cards-signs.ts';

/** The words of the cards, by `card.<concern>.<case>.<part>`: every case has its title and its body. */
export const frCards = {
  ...frCardsPatientIdentifier,
  ...frCardsPatientIndirect,
  ...frCardsColleagues,
  ...frCardsOrganization,
  ...frCardsRespect,
  ...frCardsSigns,
  ...frCardsExchanges,
  ...frCardsContext,
  ...frCardsOfficial,
} satisfies WordedCards;
