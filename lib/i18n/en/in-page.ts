import type { InPageCatalogue } from '../catalogue.ts';
import { enApproval } from './approval.ts';
import { enBadge } from './badge.ts';
import { enCardFrame } from './card-frame.ts';
import { enCards } from './cards.ts';
import { enFacts } from './facts.ts';
import { enLabels } from './labels.ts';
import { enPublish } from './publish.ts';

/** The same in English. */
export const enInPage = {
  ...enLabels,
  ...enFacts,
  ...enCardFrame,
  ...enPublish,
  ...enBadge,
  ...enCards,
  ...enApproval,
} satisfies InPageCatalogue;
