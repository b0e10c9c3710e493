import { expect } from 'vitest';
import type { Bench } from '../browser/bench.ts';
import { eventually } from '../browser/eventually.ts';

/** The badge, once it counts something. */
const COUNTING_BADGE = /^Vigie\u00A0: \d+\u00A0(point|rappel)/;

/** Presses the badge beside the composer. */
export function pressBadge(bench: Bench): Promise<void> {
  return pressInVigie(bench, COUNTING_BADGE);
}

/** Presses a button of Vigie's, once there is one with such a name. */
export async function pressInVigie({ inVigie }: Bench, name: RegExp): Promise<void> {
  await inVigie.clickAt(await eventually(`a button ${name}`, () => inVigie.findButton(name)));
}

export function expectCard({ inVigie }: Bench): Promise<void> {
  return expect.poll(async () => (await inVigie.glance()).hasCard).toBe(true);
}

export function expectNoCard({ inVigie }: Bench): Promise<void> {
  return expect.poll(async () => (await inVigie.glance()).hasCard).toBe(false);
}
