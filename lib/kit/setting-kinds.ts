import { z } from 'zod';
import { MANAGED_SETTINGS } from '../settings/managed.ts';

/** How the group policy editor asks for a setting. */
export type SettingKind =
  | { readonly kind: 'truth' }
  /** Can only be said no to. */
  | { readonly kind: 'ban' }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'number'; readonly least: number; readonly most: number }
  | { readonly kind: 'text' };

export type ManagedName = keyof typeof MANAGED_SETTINGS;

export const MANAGED_NAMES: readonly ManagedName[] = Object.keys(MANAGED_SETTINGS).filter(isManagedName);

/** The kind of a setting, from the one schema that also checks its values. */
export function kindOf(name: ManagedName): SettingKind {
  const schema: z.ZodType = MANAGED_SETTINGS[name];
  if (schema instanceof z.ZodBoolean) return { kind: 'truth' };
  if (schema instanceof z.ZodLiteral) return { kind: 'ban' };
  if (schema instanceof z.ZodEnum) return { kind: 'choice', values: schema.options.map(String) };
  if (schema instanceof z.ZodNumber) return { kind: 'number', least: schema.minValue ?? 0, most: schema.maxValue ?? 0 };
  return { kind: 'text' };
}

function isManagedName(name: string): name is ManagedName {
  return Object.hasOwn(MANAGED_SETTINGS, name);
}
