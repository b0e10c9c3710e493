import { describe, expect, it } from 'vitest';
import { formatDate, formatDay, formatHour, formatList } from '../../lib/i18n/format.ts';

describe('hours', () => {
  it.each([
    [510, '8\u00A0h\u00A030', '8:30\u00A0a.m.'],
    [1020, '17\u00A0h', '5\u00A0p.m.'],
    [0, '0\u00A0h', '12\u00A0a.m.'],
    [725, '12\u00A0h\u00A005', '12:05\u00A0p.m.'],
  ])('writes minute %i of the day', (minutes, french, english) => {
    expect(formatHour('fr', minutes)).toBe(french);
    expect(formatHour('en', minutes)).toBe(english);
  });

  it('writes an end that falls after midnight as the next morning', () => {
    expect(formatHour('fr', 1440 + 450)).toBe('7\u00A0h\u00A030');
  });
});

it('writes dates, with the first of the month as French does', () => {
  expect(formatDate('fr', '2026-11-12')).toBe('12 novembre 2026');
  expect(formatDate('fr', '2026-11-01')).toBe('1er novembre 2026');
  expect(formatDate('en', '2026-11-12')).toBe('November 12, 2026');
});

it('names the days of the week from Monday', () => {
  expect([0, 1, 6].map((day) => formatDay('fr', day))).toEqual(['lundi', 'mardi', 'dimanche']);
  expect(formatDay('en', 1)).toBe('Tuesday');
});

it('joins words as each language does', () => {
  expect(formatList('fr', ['l’âge', 'le lieu', 'le moment'])).toBe('l’âge, le lieu et le moment');
  expect(formatList('en', ['age', 'place'])).toBe('age and place');
});
