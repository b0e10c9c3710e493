import { beforeEach, describe, expect, it } from 'vitest';
import { ACCEPTANCE_WEEK_KEY, claimWeek, type WeekStorage } from '../../lib/settings/claim-week.ts';

const SUNDAY = new Date(2026, 10, 22, 20);
const MONDAY = new Date(2026, 10, 23, 8);

let local: Record<string, string>;
let session: Record<string, string>;
let storage: WeekStorage;

const areaOver = (kept: Record<string, string>) => ({
  get: async () => kept,
  set: async (values: object) => void Object.assign(kept, values),
});

beforeEach(() => {
  local = {};
  session = {};
  storage = { local: areaOver(local), session: areaOver(session) };
});

describe('the reminder on friend requests', () => {
  it('is given once a week', async () => {
    expect(await claimWeek(false, SUNDAY, storage)).toBe(true);
    expect(await claimWeek(false, SUNDAY, storage)).toBe(false);
    expect(await claimWeek(false, MONDAY, storage)).toBe(true);
  });

  it('leaves the week, and nothing else', async () => {
    await claimWeek(false, SUNDAY, storage);
    expect(local).toEqual({ [ACCEPTANCE_WEEK_KEY]: '2026-W47' });
    expect(session).toEqual({});
  });

  it('leaves nothing on a shared device once the browser is closed', async () => {
    expect(await claimWeek(true, SUNDAY, storage)).toBe(true);
    expect(await claimWeek(true, SUNDAY, storage)).toBe(false);
    expect(local).toEqual({});
  });
});
