import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planDuty } from '../../lib/schedule/duty-plan.ts';
import { dutyStretches } from '../../lib/schedule/duty-stretches.ts';
import { stateAmong } from '../../lib/schedule/state-among.ts';
import { stateByPlan } from '../../lib/schedule/state-by-plan.ts';
import { WallClock } from '../../lib/schedule/wall-clock.ts';
import { stateByOracle } from './oracle.ts';
import { randomInstant, randomSchedule } from './random-schedules.ts';

/** Ten instants for each schedule; with VIGIE_LONG=1 ten times as many schedules. */
const SCHEDULES = process.env.VIGIE_LONG === '1' ? 10_000 : 1_000;
const instants = fc.array(randomInstant, { minLength: 10, maxLength: 10 });

/** In ms. Thousands of calendars, each dated twice by two libraries, on a machine that may have other things to do. */
const PATIENCE = SCHEDULES * 100;

test('any schedule says the same of any instant as a calendar that is not ours', { timeout: PATIENCE }, () => {
  fc.assert(
    fc.property(randomSchedule, instants, (schedule, moments) => {
      const clock = new WallClock(schedule.timeZone);
      for (const moment of moments) {
        const at = new Date(moment);
        const { state } = stateAmong(dutyStretches(schedule, at, at, clock), moment);
        if (state !== stateByOracle(schedule, moment)) throw new Error(`${at.toISOString()}: ${state}`);
      }
    }),
    { numRuns: SCHEDULES },
  );
});

test('the plan knows its window by heart, also for a clock that is set back or slept', { timeout: PATIENCE }, () => {
  const away = fc.integer({ min: -47 * 60, max: 6 * 24 * 60 });
  fc.assert(
    fc.property(randomSchedule, randomInstant, fc.array(away, { maxLength: 5 }), (schedule, now, moved) => {
      const { plan, next } = planDuty(schedule, undefined, now);
      expect(next).toBeGreaterThan(now);
      for (const minutes of [0, ...moved]) {
        const moment = now + minutes * 60_000;
        expect(stateByPlan(plan, moment)?.state).toBe(stateByOracle(schedule, moment));
      }
    }),
    { numRuns: SCHEDULES / 5 },
  );
});

test('between two changes the plan is the same, and nobody is told of news that is none', { timeout: PATIENCE }, () => {
  fc.assert(
    fc.property(randomSchedule, randomInstant, fc.double({ min: 0, max: 1, noNaN: true }), (schedule, now, part) => {
      const { plan, next } = planDuty(schedule, undefined, now);
      const between = Math.floor(now + (next - 1 - now) * part);
      expect(planDuty(schedule, undefined, between)).toEqual({ plan, next });
    }),
    { numRuns: SCHEDULES / 10 },
  );
});
