import { frApproval } from './approval.ts';
import { frBadge } from './badge.ts';
import { frCardFrame } from './card-frame.ts';
import { frCards } from './cards.ts';
import { frFacts } from './facts.ts';
import { frLabels } from './labels.ts';
import { frPublish } from './publish.ts';

/** What Vigie says in French inside a site's page: this, and no more, goes into the content script. */
export const frInPage = {
  ...frLabels,
  ...frFacts,
  ...frCardFrame,
  ...frPublish,
  ...frBadge,
  ...frCards,
  ...frApproval,
};
