import type { DecisionRow } from '../../lib/journal/journal-database.ts';

export const ROW: DecisionRow = {
  day: '2026-11-20',
  surface: 'linkedin.post',
  rule: 'patient-named',
  concern: 'patient-identifier',
  clause: 'cisss-laurentides/5.1.5/confidentialite',
  decision: 'dismissed',
};

/** Opens a database without any of our code, as a version of Vigie before or after this one would have made it. */
export function openRaw(
  factory: IDBFactory,
  name: string,
  version: number,
  upgrade: (database: IDBDatabase) => void,
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = factory.open(name, version);
    opening.onupgradeneeded = () => upgrade(opening.result);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
}
