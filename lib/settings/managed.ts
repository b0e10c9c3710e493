import '../policy/jitless-zod.ts';
import { z } from 'zod';
import { MODES } from '../policy/duty.ts';
import { CAPACITIES, ROLES } from '../policy/people.ts';
import { accountNamesSchema } from './account-names-schema.ts';
import { contactsSchema, supportAddressSchema } from './contacts-schema.ts';
import type { SettingName } from './snapshot.ts';
import { workScheduleSchema } from './work-schedule-schema.ts';

/**
 * What an administrator may set, key by key: scalars, and JSON in a string for whatever is deeper, since a
 * nested value that does not fit the browser's schema is dropped by Chrome without a word, its whole key with it.
 * The description is what a refusal says was expected.
 */
export const MANAGED_SETTINGS = {
  establishment: z.string().min(1).describe('cisss-cote-nord | cisss-laurentides | the establishment of policyPack'),
  role: z.enum(ROLES).describe(ROLES.join(' | ')),
  capacity: z.enum(CAPACITIES).describe(CAPACITIES.join(' | ')),
  approvalEmail: z.email().describe('an address such as communications@example.org'),
  language: z.enum(['fr', 'en']).describe('fr | en'),
  hours: jsonOf(workScheduleSchema).describe(
    'JSON: {"timeZone":"America/Toronto","days":[[{"start":480,"end":960}],…7]}',
  ),
  hoursLocked: z.boolean().describe('true | false'),
  organizationDevice: z.boolean().describe('true | false'),
  modes: jsonOf(z.record(z.string(), z.unknown())).describe(`JSON: {"<concern or case>":"${MODES.join(' | ')}"}`),
  officialAccounts: jsonOf(accountNamesSchema).describe('JSON: ["<page or account as the site shows it>"]'),
  facilityNames: jsonOf(accountNamesSchema).describe('JSON: ["<what people call a facility>"]'),
  contacts: jsonOf(contactsSchema).describe('JSON: [{"name":"…","phone":"…","email":"…"}]'),
  supportAddress: supportAddressSchema.describe('name@example.org | https://…'),
  policyPack: jsonOf(z.record(z.string(), z.unknown())).describe('JSON: a policy pack'),
  sharedDevice: z.boolean().describe('true | false'),
  facebook: z.boolean().describe('true | false'),
  linkedin: z.boolean().describe('true | false'),
  /** The establishment states that it has told its staff about Vigie: no first page opens by itself. */
  consentAcknowledged: z.boolean().describe('true | false'),
  /** The record belongs to the person: an establishment may forbid one on its machines, never force one. */
  journal: z.literal(false).describe('false'),
  /** After how many days a row of it is erased: within what the person keeps, not beyond. */
  journalDays: z.int().min(1).max(365).describe('1 to 365'),
} as const satisfies Partial<Record<SettingName, z.ZodType>>;

/** A string that holds JSON of this shape. */
function jsonOf<Shape extends z.ZodType>(shape: Shape) {
  return z
    .string()
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        // SyntaxError: what was typed into the console is no JSON.
        context.addIssue({ code: 'custom', message: 'JSON' });
        return z.NEVER;
      }
    })
    .pipe(shape);
}
