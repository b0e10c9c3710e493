import { describe, expect, it } from 'vitest';
import { createCover, withoutLater } from '../../lib/checker/spans.ts';
import type { Span } from '../../lib/checker/types.ts';

const kept = (...spans: Span[]) => withoutLater(spans.map((span) => ({ span }))).map(({ span }) => span);

describe('withoutLater', () => {
  it('keeps what touches nothing before it', () => {
    expect(kept([0, 3], [3, 5], [8, 9])).toEqual([
      [0, 3],
      [3, 5],
      [8, 9],
    ]);
  });

  it('leaves out what shares a code unit with something before it, in whatever order they stand', () => {
    expect(kept([4, 8], [0, 5], [7, 9])).toEqual([[4, 8]]);
  });

  it('leaves out what touches only something left out', () => {
    expect(kept([0, 3], [2, 6], [5, 8])).toEqual([[0, 3]]);
  });
});

describe('a cover', () => {
  it('knows stretches by their code units, the end not among them', () => {
    const cover = createCover();
    cover.add([2, 4]);
    expect([cover.touches([0, 2]), cover.touches([0, 3]), cover.touches([3, 9]), cover.touches([4, 9])]).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});
