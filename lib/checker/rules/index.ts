import { capacityMix } from './capacity-mix.ts';
import { confirmsCare } from './confirms-care.ts';
import { disclosesInternal } from './discloses-internal.ts';
import { officialTone } from './official-tone.ts';
import { patientNamed } from './patient-named.ts';
import { patientNumbered } from './patient-numbered.ts';
import { patientRecognisable } from './patient-recognisable.ts';
import { patientRoom } from './patient-room.ts';
import type { Rule } from './rule.ts';
import { signsForEstablishment } from './signs-for-establishment.ts';
import { speaksForEstablishment } from './speaks-for-establishment.ts';

/** Every rule. `npm run new:rule` adds to it. */
export const RULES = [
  patientNamed,
  patientNumbered,
  patientRoom,
  patientRecognisable,
  confirmsCare,
  speaksForEstablishment,
  signsForEstablishment,
  disclosesInternal,
  officialTone,
  capacityMix,
] as const satisfies readonly Rule[];

/** The id of a rule that exists. */
export type RuleId = (typeof RULES)[number]['id'];
