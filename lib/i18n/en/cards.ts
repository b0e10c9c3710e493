import type { Cards } from '../catalogue.ts';
import type { WordedCards } from '../catalogue-shape.ts';
import { enCardsColleagues } from './cards-colleagues.ts';
import { enCardsContext } from './cards-context.ts';
import { enCardsExchanges } from './cards-exchanges.ts';
import { enCardsOfficial } from './cards-official.ts';
import { enCardsOrganization } from './cards-organization.ts';
import { enCardsPatientIdentifier } from './cards-patient-identifier.ts';
import { enCardsPatientIndirect } from './cards-patient-indirect.ts';
import { enCardsRespect } from './cards-respect.ts';
import { enCardsSigns } from './cards-signs.ts';

/** The same cards in English. */
export const enCards = {
  ...enCardsPatientIdentifier,
  ...enCardsPatientIndirect,
  ...enCardsColleagues,
  ...enCardsOrganization,
  ...enCardsRespect,
  ...enCardsSigns,
  ...enCardsExchanges,
  ...enCardsContext,
  ...enCardsOfficial,
} satisfies Cards & WordedCards;
