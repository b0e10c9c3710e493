import { expect, it } from 'vitest';
import { EMPTY_WEEK, type ShiftFields } from '../../lib/schedule/hours-form.ts';
import { laneBars } from '../../lib/schedule/lane-bars.ts';

const weekWith = (day: number, ...shifts: ShiftFields[]) => EMPTY_WEEK.with(day, shifts);
const shift = (start: string, end: string, ...breaks: [string, string][]): ShiftFields => ({
  start,
  end,
  breaks: breaks.map(([from, to]) => ({ start: from, end: to })),
});

it('lays a shift and its breaks on the lane of its day', () => {
  const lanes = laneBars(weekWith(0, shift('8 h 30', '16:30', ['12', '1245'])));
  expect(lanes[0]).toMatchObject([{ start: 510, end: 990, breaks: [{ start: 720, end: 765 }], day: 0, shift: 0 }]);
  expect(lanes.slice(1).flat()).toEqual([]);
});

it('parts a night at midnight, with its meal on the day on which it is eaten', () => {
  const lanes = laneBars(weekWith(4, shift('22 h 30', '7 h', ['2 h 30', '3 h 15'])));
  expect(lanes[4]).toMatchObject([{ start: 1350, end: 1440, breaks: [], crosses: 'out' }]);
  expect(lanes[5]).toMatchObject([{ start: 0, end: 420, breaks: [{ start: 150, end: 195 }], crosses: 'in', day: 4 }]);
});

it('lets the last night of the week go on in the first morning', () => {
  expect(laneBars(weekWith(6, shift('23', '7')))[0]).toMatchObject([{ end: 420, crosses: 'in', day: 6 }]);
});

it('parts a break that lies over midnight', () => {
  const lanes = laneBars(weekWith(1, shift('20', '4', ['23 h 30', '0 h 30'])));
  expect(lanes[1]?.[0]?.breaks).toEqual([{ start: 1410, end: 1440 }]);
  expect(lanes[2]?.[0]?.breaks).toEqual([{ start: 0, end: 30 }]);
});

it('ends at midnight on its own day', () => {
  expect(laneBars(weekWith(3, shift('16', '24')))[3]).toMatchObject([{ start: 960, end: 1440 }]);
  expect(laneBars(weekWith(3, shift('16', '24')))[4]).toEqual([]);
});

it('shows nothing yet of what cannot be read', () => {
  expect(laneBars(weekWith(2, shift('8', ''), shift('midi', '16'))).flat()).toEqual([]);
});
