import { z } from 'zod';
import { CONCERNS } from '../../lib/policy/concerns.ts';
import { BUILTIN_PACKS } from '../../lib/policy/packs/index.ts';
import { CAPACITIES, ROLES } from '../../lib/policy/people.ts';
import { SURFACES } from '../../lib/policy/surfaces.ts';
import { instantOf } from './instant-of.ts';

/** One text to check; keys that are not named here are ignored. */
export const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  surface: z.enum(SURFACES),
  establishment: z.enum(BUILTIN_PACKS.map(({ establishment }) => establishment)),
  role: z.enum(ROLES),
  capacity: z.enum(CAPACITIES).nullish(),
  at: z
    .string()
    .refine((text) => instantOf(text) !== undefined, 'an ISO time')
    .nullish(),
});
export type Line = z.infer<typeof lineSchema>;

/** A text with what careful readers saw in it: `concerns` is right, `also` may be. */
export const labelledLineSchema = lineSchema.extend({
  concerns: z.array(z.object({ concern: z.enum(CONCERNS), spans: z.array(z.string()).default([]) })),
  also: z.array(z.enum(CONCERNS)).default([]),
});
export type LabelledLine = z.infer<typeof labelledLineSchema>;

/** A line as its schema has it, or why it is broken. */
export type ReadLine<T> = { readonly ok: true; readonly line: T } | { readonly ok: false; readonly reason: string };

/** Reads one line of JSON. */
export function readLine<T>(text: string, schema: z.ZodType<T>): ReadLine<T> {
  try {
    const result = schema.safeParse(JSON.parse(text));
    return result.success ? { ok: true, line: result.data } : { ok: false, reason: reasonOf(result.error) };
  } catch (error) {
    // SyntaxError: the line is not JSON.
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

function reasonOf({ issues }: z.ZodError): string {
  return issues.map(({ path, message }) => [path.join('.'), message].filter(Boolean).join(': ')).join('; ');
}
