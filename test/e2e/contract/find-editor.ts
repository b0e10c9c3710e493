import type { ElementHandle } from 'puppeteer-core';
import type { Replica } from '../../replicas/replicas.ts';
import type { Bench } from '../browser/bench.ts';

/** The editor as it stands in the page now; undefined while the composer is closed. */
export async function findEditor(
  { place }: Bench,
  { editor }: Replica,
): Promise<ElementHandle<HTMLElement> | undefined> {
  const found = await place.$(`pierce/${editor}`);
  if (found === null || !(await found.isVisible())) return undefined;
  return found as ElementHandle<HTMLElement>;
}

/** The same; throws while the composer is closed. */
export async function getEditor(bench: Bench, replica: Replica): Promise<ElementHandle<HTMLElement>> {
  const found = await findEditor(bench, replica);
  if (found === undefined) throw new Error('the composer is closed');
  return found;
}
