import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stillSaid } from '../../lib/settings/still-said.ts';

const NOW = Date.parse('2026-11-22T15:00:00Z');
const HOUR = 3_600_000;
const YEAR = 365 * 24 * HOUR;

const saidUntil = (until: number) => ({
  role: 'manager',
  declared: { status: 'on-break', since: NOW, until },
  onPremises: until,
  pausedUntil: until,
});

test('what was said of this moment holds until its end', () => {
  expect(stillSaid(saidUntil(NOW + HOUR), NOW)).toEqual(saidUntil(NOW + HOUR));
  expect(stillSaid(saidUntil(NOW), NOW)).toEqual({ role: 'manager' });
});

test('what a clock that was ahead made of it does not hold until then', () => {
  expect(stillSaid(saidUntil(NOW + YEAR), NOW)).toEqual({ role: 'manager' });
});

test('wherever the clock jumps to, nothing that was said silences anything for more than 25 hours from there', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 24 }), fc.integer({ min: -10 * YEAR, max: 10 * YEAR }), (hours, jump) => {
      const now = NOW + jump;
      const { pausedUntil = now } = stillSaid(saidUntil(NOW + hours * HOUR), now);
      expect(Number(pausedUntil) - now).toBeLessThanOrEqual(25 * HOUR);
    }),
  );
});
