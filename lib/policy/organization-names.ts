import type { PolicyPack } from './pack.ts';

/** Every name by which a text may speak of this establishment: the checker is told them. */
export function organizationNamesOf({ name, aliases, sites }: PolicyPack): readonly string[] {
  return [name, ...aliases, ...sites];
}
