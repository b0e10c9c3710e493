import { describe, expect, it } from 'vitest';
import { formatHour } from '../../lib/i18n/pages.ts';
import { EMPTY_WEEK, fillWeek, readWeek, type ShiftFields } from '../../lib/schedule/hours-form.ts';

const NIGHT: ShiftFields = { start: '22 h 30', end: '7 h', breaks: [{ start: '2 h 30', end: '3 h 15' }] };

const monday = (...shifts: ShiftFields[]) => readWeek([shifts, ...EMPTY_WEEK.slice(1)]);
const shift = (start: string, end: string, ...breaks: ShiftFields['breaks']): ShiftFields => ({ start, end, breaks });

describe('readWeek', () => {
  it('reads a day shift with its meal', () => {
    const { days, problems } = monday(shift('8 h 30', '16:30', { start: '1200', end: '12 h 45' }));

    expect(problems).toEqual([]);
    expect(days[0]).toEqual([{ start: 510, end: 990, breaks: [{ start: 720, end: 765 }] }]);
  });

  it('lets a night shift and its meal go on into the next day', () => {
    expect(monday(NIGHT).days[0]).toEqual([{ start: 1350, end: 1860, breaks: [{ start: 1590, end: 1635 }] }]);
  });

  it('lets a meal of a night shift cross midnight', () => {
    const { days } = monday(shift('22 h', '6 h', { start: '23 h 45', end: '0 h 15' }));
    expect(days[0]?.[0]?.breaks).toEqual([{ start: 1425, end: 1455 }]);
  });

  it('reads a shift from 24 h as one from midnight', () => {
    expect(monday(shift('24 h', '8 h')).days[0]).toEqual([{ start: 0, end: 480, breaks: [] }]);
  });

  it('leaves out shifts and breaks in which nothing is typed', () => {
    const { days, problems } = monday(shift('', ' '), shift('8 h', '12 h', { start: '', end: '' }));

    expect(problems).toEqual([]);
    expect(days[0]).toEqual([{ start: 480, end: 720, breaks: [] }]);
  });

  it.each([
    ['a word that is no hour', [shift('huit heures', '16 h')], { kind: 'hour', shift: 0, value: 'huit heures' }],
    ['a missing end', [shift('8 h', '')], { kind: 'missing', shift: 0, value: '' }],
    ['a break after the shift', [shift('8 h', '16 h', { start: '17 h', end: '18 h' })], { kind: 'break', shift: 0 }],
    ['two shifts at once', [shift('8 h', '16 h'), shift('15 h', '20 h')], { kind: 'conflict', shift: 1 }],
  ])('names %s', (_, shifts, problem) => {
    expect(monday(...shifts).problems).toEqual([expect.objectContaining({ day: 0, ...problem })]);
  });
});

describe('fillWeek', () => {
  it.each(['fr', 'en'] as const)('writes hours that are read back the same (%s)', (language) => {
    const { days } = monday(NIGHT, shift('8 h', '12 h'));
    const filled = fillWeek(days, (minutes) => formatHour(language, minutes));

    expect(readWeek(filled)).toEqual({ days, problems: [] });
  });

  it('writes hours as Québec does', () => {
    const { days } = monday(NIGHT);
    const filled = fillWeek(days, (minutes) => formatHour('fr', minutes));

    expect(filled[0]?.[0]).toMatchObject({ start: '22\u00a0h\u00a030', end: '7\u00a0h' });
  });
});
