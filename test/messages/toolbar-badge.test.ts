import { expect, test } from 'vitest';
import { badgeOf } from '../../lib/messages/toolbar-badge.ts';

test.each([
  [0, null, ''],
  [3, 'serious', '3'],
  [120, 'caution', '99'],
] as const)('%i warnings are written “%s”', (count, severity, text) => {
  expect(badgeOf(count, severity).text).toBe(text);
});

test('each severity has its own colour', () => {
  const colors = (['serious', 'caution', 'reminder'] as const).map((severity) => badgeOf(1, severity).color);
  expect(new Set(colors).size).toBe(3);
});
