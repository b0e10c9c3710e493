import { describe, expect, it } from 'vitest';
import { parseHour } from '../../lib/schedule/parse-hour.ts';

describe('parseHour', () => {
  it.each([
    ['8 h 30', 510],
    ['8\u00a0h\u00a030', 510],
    ['8h30', 510],
    ['8 H 30', 510],
    ['8:30', 510],
    ['0830', 510],
    ['830', 510],
    ['  8 h  ', 480],
    ['8', 480],
    ['0:00', 0],
    ['22 h 30', 1350],
    ['2230', 1350],
    ['24 h', 1440],
    ['8:30 a.m.', 510],
    ['5 p.m.', 1020],
    ['12 am', 0],
    ['12:15 pm', 735],
  ])('reads « %s » as %i minutes', (typed, minutes) => {
    expect(parseHour(typed)).toBe(minutes);
  });

  it.each(['', 'midi', '8 h 60', '8 h 3', '24 h 30', '25 h', '13 p.m.', '0 a.m.', '8 h 30 h', '-8 h', '83012'])(
    'refuses « %s »',
    (typed) => {
      expect(parseHour(typed)).toBeUndefined();
    },
  );
});
