import { expect, it } from 'vitest';
import { fixAt } from '../../lib/i18n/fix-at.ts';
import { aWarning } from '../session/warnings.ts';

const NAMED = aWarning('named');
const WITH_FIXES = {
  ...NAMED,
  ...(NAMED.finding && {
    finding: {
      ...NAMED.finding,
      fixes: [
        { id: 'remove', span: [0, 10], text: 'remove' },
        { id: 'remove', span: [12, 23], text: 'remove' },
      ] as const,
    },
  }),
};

it.each([
  ['the passage that was pointed at', 15, 12],
  ['its first character', 12, 12],
  ['the first one, where none was pointed at', undefined, 0],
  ['the first one, elsewhere in the text', 40, 0],
])('a fix is offered for %s', (_, at, start) => {
  expect(fixAt(WITH_FIXES, at)?.span[0]).toBe(start);
});

it('none is offered where the rule knows none', () => {
  expect(fixAt(NAMED, 0)).toBeUndefined();
});
