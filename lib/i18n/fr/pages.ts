import { frAbout } from './about.ts';
import { frApprovals } from './approvals.ts';
import { frDeployment } from './deployment.ts';
import { frExceptions } from './exceptions.ts';
import { frFirstRun } from './first-run.ts';
import { frHours } from './hours.ts';
import { frJournal } from './journal.ts';
import { frLabels } from './labels.ts';
import { frOptions } from './options.ts';
import { frPolicy } from './policy.ts';
import { frPopup } from './popup.ts';
import { frProfile } from './profile.ts';
import { frPublished } from './published.ts';
import { frReader } from './reader.ts';
import { frSchedule } from './schedule.ts';
import { frStatus } from './status.ts';
import { frSurfaces } from './surfaces.ts';
import { frTrial } from './trial.ts';

/** What the popup, the policy page and the settings say in French. */
export const frPages = {
  ...frLabels,
  ...frSurfaces,
  ...frProfile,
  ...frPopup,
  ...frTrial,
  ...frPolicy,
  ...frReader,
  ...frPublished,
  ...frFirstRun,
  ...frExceptions,
  ...frOptions,
  ...frHours,
  ...frJournal,
  ...frApprovals,
  ...frSchedule,
  ...frStatus,
  ...frDeployment,
  ...frAbout,
};
