import '../policy/jitless-zod.ts';
import { z } from 'zod';
import { CONCERNS, type Concern, NEVER_EXCEPTED } from '../policy/concerns.ts';
import { CAPACITIES, ROLES } from '../policy/people.ts';
import { SITE_DOMAINS, SITES } from '../policy/surfaces.ts';
import { accountNamesSchema } from './account-names-schema.ts';
import { declarationSchema } from './declaration-schema.ts';
import { modesSchema } from './modes-schema.ts';
import { MOST_EXCEPTIONS } from './own-settings.ts';
import type { SettingName } from './snapshot.ts';
import { workScheduleSchema } from './work-schedule-schema.ts';

const exceptable = z.custom<Concern>(
  (value) => CONCERNS.some((one) => one === value) && !NEVER_EXCEPTED.some((one) => one === value),
  'a concern that may have exceptions',
);

/** What a person chose for themselves on this device, key by key; every key may be absent. */
export const OWN_SETTINGS = {
  establishment: z.string(),
  role: z.enum(ROLES),
  capacity: z.enum(CAPACITIES),
  siteCapacities: z.partialRecord(z.enum(SITES), z.enum(CAPACITIES)),
  approver: z.boolean(),
  hours: workScheduleSchema,
  declared: declarationSchema,
  onPremises: z.int().min(0),
  pausedUntil: z.int().min(0),
  pausedSites: z.array(z.enum(SITE_DOMAINS)),
  language: z.enum(['fr', 'en']),
  modes: modesSchema,
  ownPeople: z.array(z.string().trim().min(1).max(100)).max(200),
  exceptions: z
    .array(
      z.strictObject({
        concern: exceptable,
        word: z
          .string()
          .min(1)
          .max(64)
          .regex(/^\P{N}+$/u),
      }),
    )
    .max(MOST_EXCEPTIONS),
  ownAccounts: accountNamesSchema,
  officialAccounts: accountNamesSchema,
  sharedDevice: z.boolean(),
  facebook: z.boolean(),
  linkedin: z.boolean(),
  journal: z.boolean(),
  journalDays: z.int().min(1).max(365),
} as const satisfies Partial<Record<SettingName, z.ZodType>>;
