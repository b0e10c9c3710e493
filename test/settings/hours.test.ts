import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { BUILTIN_PACKS } from '../../lib/policy/packs/index.ts';
import type { WorkSchedule } from '../../lib/schedule/work-schedule.ts';
import { claimReminder } from '../../lib/settings/claim-reminder.ts';
import { configurationReport } from '../../lib/settings/configuration-report.ts';
import { readHours } from '../../lib/settings/hours-store.ts';
import { readOwn, saveOwn } from '../../lib/settings/own-settings.ts';
import { publishSnapshot } from '../../lib/settings/publish-snapshot.ts';
import { sayDuty } from '../../lib/settings/say-duty.ts';
import { workScheduleSchema } from '../../lib/settings/work-schedule-schema.ts';

const { storage } = fakeBrowser;
const { local, session, managed } = storage;

const DAY = { start: 480, end: 960, breaks: [] };
const OFFICE: WorkSchedule = { timeZone: 'America/Toronto', days: [[DAY], [DAY], [DAY], [DAY], [DAY], [], []] };
const COTE_NORD = { establishment: 'cisss-cote-nord' };

/** A Monday, 10 h in Toronto. */
const NOW = Date.parse('2026-11-23T15:00:00Z');
const MINUTE = 60_000;

const wake = vi.fn();
const publishAt = (now: number) =>
  publishSnapshot({
    ...{ storage, packs: BUILTIN_PACKS, language: 'fr', timeZone: 'America/Toronto', wake },
    now: () => now,
  });

beforeEach(() => {
  fakeBrowser.reset();
  wake.mockClear();
});

describe('what content scripts are given', () => {
  test('is the changes of state, not the hours; those stand apart, whole', async () => {
    await saveOwn({ ...COTE_NORD, hours: OFFICE }, local);
    const snapshot = await publishAt(NOW);
    expect(snapshot).not.toHaveProperty('hours');
    expect(snapshot.duty?.stretches).toContainEqual(expect.objectContaining({ start: NOW - 120 * MINUTE }));
    expect(wake).toHaveBeenCalledExactlyOnceWith(NOW + 360 * MINUTE);
    expect(await readHours(local)).toEqual(OFFICE);
  });

  test('is nothing where the policy is silent on hours, or the device is shared', async () => {
    await saveOwn({ establishment: 'cisss-laurentides', hours: OFFICE }, local);
    expect(await publishAt(NOW)).not.toHaveProperty('duty');
    await saveOwn({ ...COTE_NORD, role: 'non-institutional' }, local);
    expect(await publishAt(NOW)).not.toHaveProperty('duty');
    await saveOwn({ role: 'employee', sharedDevice: true }, local);
    expect(await publishAt(NOW)).not.toHaveProperty('duty');
    expect(await readHours(local)).toBeUndefined();
    expect(wake).toHaveBeenLastCalledWith(undefined);
  });

  test('is written anew at each change, and not between', async () => {
    await saveOwn({ ...COTE_NORD, hours: OFFICE }, local);
    const { revision } = await publishAt(NOW);
    expect((await publishAt(NOW + 90 * MINUTE)).revision).toBe(revision);
    expect((await publishAt(NOW + 360 * MINUTE)).revision).toBe(revision + 1);
  });
});

describe('what a person says of this moment', () => {
  test('goes before the hours, and is forgotten when it is over', async () => {
    await saveOwn({ ...COTE_NORD, hours: OFFICE }, local);
    await publishAt(NOW);
    await sayDuty('on-break', 30, NOW, local);
    expect((await publishAt(NOW)).duty).toMatchObject({ declaredUntil: NOW + 30 * MINUTE });
    expect(wake).toHaveBeenLastCalledWith(NOW + 30 * MINUTE);
    expect((await publishAt(NOW + 30 * MINUTE)).duty).not.toHaveProperty('declaredUntil');
    expect(await readOwn(local)).toEqual({ ...COTE_NORD, hours: OFFICE });
  });

  test('is enough without any hours, and can be taken back', async () => {
    await saveOwn(COTE_NORD, local);
    await sayDuty('on-duty', 15, NOW, local);
    expect((await publishAt(NOW)).duty?.stretches).toEqual([
      expect.objectContaining({ state: 'on-duty', start: NOW, end: NOW + 480 * MINUTE, untilTime: '18:00' }),
    ]);
    await sayDuty('by-schedule', 15, NOW, local);
    expect(await publishAt(NOW)).not.toHaveProperty('duty');
  });
});

describe('an administrator’s hours', () => {
  const theirs = JSON.stringify({ ...OFFICE, timeZone: 'America/Blanc-Sablon' });

  test('bind', async () => {
    await managed.set({ hours: theirs });
    await saveOwn({ ...COTE_NORD, hours: OFFICE }, local);
    expect((await publishAt(NOW)).origins.hours).toBe('managed');
    expect((await readHours(local))?.timeZone).toBe('America/Blanc-Sablon');
  });

  test('are a start to go from where they are not locked', async () => {
    await managed.set({ hours: theirs, hoursLocked: false });
    await saveOwn(COTE_NORD, local);
    const start = await publishAt(NOW);
    expect(start.origins.hours).toBe('managed');
    expect(configurationReport(start, { vigie: '1', browser: 'Firefox' }).settings).toEqual(
      expect.arrayContaining([
        { key: 'hours', value: 'true', source: 'managed', changeable: true },
        { key: 'hoursLocked', value: 'false', source: 'managed', changeable: false },
      ]),
    );
    expect((await readHours(local))?.timeZone).toBe('America/Blanc-Sablon');
    await saveOwn({ hours: OFFICE }, local);
    expect((await publishAt(NOW)).origins.hours).toBe('own');
    expect(await readHours(local)).toEqual(OFFICE);
  });
});

describe('the reminder of a spell', () => {
  test('is for the first who asks, and leaves nothing on the disk', async () => {
    expect(await claimReminder('work-hours', NOW, session)).toBe(true);
    expect(await claimReminder('work-hours', NOW, session)).toBe(false);
    expect(await claimReminder('organization-equipment', NOW, session)).toBe(true);
    expect(await claimReminder('work-hours', NOW + MINUTE, session)).toBe(true);
    expect(await local.get()).toEqual({});
  });
});

describe('hours are taken', () => {
  const isTaken = (more: object) => workScheduleSchema.safeParse({ ...OFFICE, ...more }).success;

  test.each([
    ['a rotation with its anchor', { days: [...OFFICE.days, ...OFFICE.days], anchor: '2026-11-23' }, true],
    ['a rotation without one', { days: [...OFFICE.days, ...OFFICE.days] }, false],
    ['ten days', { days: [...OFFICE.days, [], [], []] }, false],
    ['a day that does not exist', { anchor: '2026-02-31' }, false],
    ['a leave of one day', { away: [{ first: '2026-12-24', last: '2026-12-24' }] }, true],
    ['a leave that ends before it begins', { away: [{ first: '2026-12-24', last: '2026-12-23' }] }, false],
    ['a holiday of elsewhere', { holidays: ['thanksgiving', 'independence-day'] }, false],
    [
      'an imported calendar',
      { roster: { first: '2026-11-01', last: '2026-11-28', shifts: [[29_800_000, 480]] } },
      true,
    ],
    ['a shift on call', { days: OFFICE.days.with(6, [{ ...DAY, onCall: true }]) }, true],
  ])('%s', (_, more, expected) => {
    expect(isTaken(more)).toBe(expected);
  });
});
