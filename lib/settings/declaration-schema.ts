import '../policy/jitless-zod.ts';
import { z } from 'zod';
import { DECLARED, type Declaration } from '../schedule/declared.ts';

const instant = z.int().min(0);

/** What the person said of this moment; one that is over says nothing any more. */
export const declarationSchema: z.ZodType<Declaration> = z.object({
  status: z.enum(DECLARED),
  since: instant,
  until: instant,
});
