import '../policy/jitless-zod.ts';
import { z } from 'zod';
import { type Case, type Concern, isCase, isConcern } from '../policy/concerns.ts';
import { MODES } from '../policy/duty.ts';

const concernOrCase = z.custom<Concern | Case>(
  (value) => typeof value === 'string' && (isConcern(value) || isCase(value)),
  'a concern or a case',
);

/** Modes by concern or case. The ceilings are not its business: `assess` holds them whatever is written here. */
export const modesSchema = z.partialRecord(concernOrCase, z.enum(MODES));
