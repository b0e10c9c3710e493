import { describe, expect, test } from 'vitest';
import { declare } from '../../lib/schedule/declare.ts';
import type { Declaration } from '../../lib/schedule/declared.ts';
import { planDuty } from '../../lib/schedule/duty-plan.ts';
import { stateByPlan } from '../../lib/schedule/state-by-plan.ts';
import type { Shift, WorkSchedule } from '../../lib/schedule/work-schedule.ts';

const DAY: Shift = { start: 480, end: 960, breaks: [{ start: 720, end: 765 }] };
const CALL: Shift = { start: 1080, end: 1320, breaks: [], onCall: true };
const OFFICE: WorkSchedule = {
  timeZone: 'America/Toronto',
  days: [[DAY], [DAY], [DAY], [DAY], [DAY, CALL], [], []],
};

/** On Monday 23 November 2026, or so many days later. */
const at = (time: string, days = 0) => Date.parse(`2026-11-${23 + days}T${time}:00-05:00`);

const said = (declaration: Declaration | undefined, now: number) =>
  stateByPlan(planDuty(OFFICE, declaration, now).plan, now);

describe('the plan', () => {
  test('tells when it changes next: at a break, an end, a start, once a day at least', () => {
    expect(planDuty(OFFICE, undefined, at('10:00')).next).toBe(at('12:00'));
    expect(planDuty(OFFICE, undefined, at('12:00')).next).toBe(at('12:45'));
    expect(planDuty(OFFICE, undefined, at('15:00')).next).toBe(at('16:00'));
    expect(planDuty({ ...OFFICE, days: [[], [], [], [], [], [], []] }, undefined, at('15:00')).next).toBe(at('19:00'));
  });

  test('knows nothing outside of its window', () => {
    const { plan } = planDuty(OFFICE, undefined, at('10:00'));
    expect(stateByPlan(plan, at('10:00') - 5 * 24 * 60 * 60_000)).toBeUndefined();
    expect(stateByPlan(plan, at('10:00') + 9 * 24 * 60 * 60_000)).toBeUndefined();
  });

  test('takes a shift and its meal for one spell', () => {
    const { plan } = planDuty(OFFICE, undefined, at('10:00'));
    const spells = [at('08:00'), at('12:10'), at('15:00')].map((now) => stateByPlan(plan, now)?.spell);
    expect(spells).toEqual([at('08:00'), at('08:00'), at('08:00')]);
  });

  test('waiting to be called is not work', () => {
    expect(said(undefined, at('19:00', 4))?.state).toBe('off-duty');
  });
});

describe('what a person says of this moment', () => {
  test('a break lasts its minutes, and the shift goes on', () => {
    const pause = declare('on-break', 15, OFFICE, at('10:00'));
    expect(said(pause, at('10:14'))).toMatchObject({ state: 'on-break', untilTime: '10:15' });
    expect(said(pause, at('10:15'))).toMatchObject({ state: 'on-duty', untilTime: '16:00', spell: at('08:00') });
    expect(planDuty(OFFICE, pause, at('10:01')).next).toBe(at('10:15'));
  });

  test.each([
    ['off duty, for the rest of the shift', 'off-duty', '10:00', 0, at('16:00')],
    ['on duty, for as long as the call', 'on-duty', '19:00', 4, at('22:00', 4)],
    ['at work on the network, for the rest of the shift', 'work-use', '10:00', 0, at('16:00')],
    ['on duty in the evening, for eight hours', 'on-duty', '20:00', 0, at('04:00', 1)],
    ['on duty shortly before a shift, until that begins', 'on-duty', '06:00', 0, at('08:00')],
    ['off duty at night, until the next shift', 'off-duty', '22:00', 0, at('08:00', 1)],
  ] as const)('%s', (_, status, time, days, until) => {
    expect(declare(status, 15, OFFICE, at(time, days))).toEqual({ status, since: at(time, days), until });
  });

  test('off duty lasts through the shifts that touch this one', () => {
    const half = (start: number, end: number) => ({ start, end, breaks: [] });
    const double = { ...OFFICE, days: OFFICE.days.map(() => [half(480, 720), half(720, 960)]) };
    expect(declare('off-duty', 15, double, at('10:00')).until).toBe(at('16:00'));
  });

  test('work on the network is duty, and says so', () => {
    const now = at('10:00');
    expect(said(declare('work-use', 15, OFFICE, now), now)).toMatchObject({ state: 'on-duty', workUse: true });
  });

  test('off duty takes the rest of the shift out of the plan', () => {
    const now = at('10:00');
    expect(said(declare('off-duty', 15, OFFICE, now), now)).toMatchObject({ state: 'off-duty', until: at('08:00', 1) });
  });
});
