import Dexie from 'dexie';
import type { JournalOptions } from './journal-database.ts';

/** The first journal of a device; one that takes the place of a damaged one is called `vigie-2`, and so on. */
const FIRST = 'vigie';
const FAMILY = /^vigie(?:-([2-9]))?$/;

/** The journals of this device, the one in use first and those that it took the place of after it. */
export async function journalNames(options: JournalOptions = {}): Promise<readonly [string, ...string[]]> {
  const { indexedDB: factory = indexedDB } = options;
  const known = (await factory.databases()).flatMap(({ name }) => (name && FAMILY.test(name) ? name : []));
  const [newest = FIRST, ...older] = known.sort((a, b) => numberOf(b) - numberOf(a));
  return [newest, ...older];
}

/** The name of the journal that takes the place of this one; none after the ninth: the fault is elsewhere. */
export function nextName(name: string): string | undefined {
  const next = `${FIRST}-${numberOf(name) + 1}`;
  return FAMILY.test(next) ? next : undefined;
}

/** Takes journals away whole, whether or not they can be read. */
export async function deleteJournals(names: readonly string[], options: JournalOptions = {}): Promise<void> {
  for (const name of names) await new Dexie(name, options).delete();
}

function numberOf(name: string): number {
  return Number(FAMILY.exec(name)?.[1] ?? 1);
}
