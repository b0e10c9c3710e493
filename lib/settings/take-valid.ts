import type { z } from 'zod';
import type { Refusal } from './snapshot.ts';

/** The values that fit their key's schema, and the others with what was expected: one bad value loses only itself. */
export function takeValid<Shape extends Record<string, z.ZodType>>(
  shape: Shape,
  values: Readonly<Record<string, unknown>>,
): { readonly taken: Taken<Shape>; readonly refused: readonly Refusal[] } {
  const taken: Taken<Shape> = {};
  const refused: Refusal[] = [];
  for (const [key, value] of Object.entries(values)) {
    const result = isKeyOf(key, shape) ? shape[key]?.safeParse(value) : undefined;
    if (result?.success) Object.assign(taken, { [key]: result.data });
    else if (isKeyOf(key, shape)) refused.push(refusal(key, value, shape[key]?.description ?? key));
    else refused.push({ ...refusal(key, value, Object.keys(shape).join(' | ')), kind: 'unknown' });
  }
  return { taken, refused };
}

export type Taken<Shape extends Record<string, z.ZodType>> = { [Key in keyof Shape]?: z.output<Shape[Key]> };

/** What an administrator reads: the value cut short, since a policy pack may be long. */
export function refusal(key: string, found: unknown, expected: string): Refusal {
  return { key: cut(key), found: cut(JSON.stringify(found) ?? NOTHING), expected };
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

const LONGEST = 120;

/** What stands for a value that is not there. */
const NOTHING = '–';

function isKeyOf<Shape extends object>(key: string, shape: Shape): key is Extract<keyof Shape, string> {
  return Object.hasOwn(shape, key);
}
