import type { PagesCatalogue } from '../catalogue.ts';
import { enAbout } from './about.ts';
import { enApprovals } from './approvals.ts';
import { enDeployment } from './deployment.ts';
import { enExceptions } from './exceptions.ts';
import { enFirstRun } from './first-run.ts';
import { enHours } from './hours.ts';
import { enJournal } from './journal.ts';
import { enLabels } from './labels.ts';
import { enOptions } from './options.ts';
import { enPolicy } from './policy.ts';
import { enPopup } from './popup.ts';
import { enProfile } from './profile.ts';
import { enPublished } from './published.ts';
import { enReader } from './reader.ts';
import { enSchedule } from './schedule.ts';
import { enStatus } from './status.ts';
import { enSurfaces } from './surfaces.ts';
import { enTrial } from './trial.ts';

/** The same in English. */
export const enPages = {
  ...enLabels,
  ...enSurfaces,
  ...enProfile,
  ...enPopup,
  ...enTrial,
  ...enPolicy,
  ...enReader,
  ...enPublished,
  ...enFirstRun,
  ...enExceptions,
  ...enOptions,
  ...enHours,
  ...enJournal,
  ...enApprovals,
  ...enSchedule,
  ...enStatus,
  ...enDeployment,
  ...enAbout,
} satisfies PagesCatalogue;
