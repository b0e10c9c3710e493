import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { announceLater } from '../../entrypoints/composer.content/announce-later.ts';

describe('what a screen reader is told', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('waits until the person has paused', () => {
    const onPause = vi.fn();
    const announce = announceLater(new AbortController().signal, onPause);
    expect(announce({ count: 1, serious: 1 })).toEqual({ count: 0, serious: 0 });
    vi.advanceTimersByTime(1000);
    announce({ count: 2, serious: 1 });
    vi.advanceTimersByTime(1000);
    expect(onPause).not.toHaveBeenCalled();
    vi.advanceTimersByTime(500);
    expect(onPause).toHaveBeenCalledOnce();
    expect(announce({ count: 2, serious: 1 })).toEqual({ count: 2, serious: 1 });
  });

  it('is nothing when the number is again what was said last', () => {
    const onPause = vi.fn();
    const announce = announceLater(new AbortController().signal, onPause);
    announce({ count: 1, serious: 0 });
    announce({ count: 0, serious: 0 });
    vi.runAllTimers();
    expect(onPause).not.toHaveBeenCalled();
  });

  it('is nothing any more once the composer is closed', () => {
    const onPause = vi.fn();
    const closing = new AbortController();
    const announce = announceLater(closing.signal, onPause);
    announce({ count: 1, serious: 0 });
    closing.abort();
    vi.runAllTimers();
    expect(onPause).not.toHaveBeenCalled();
  });
});
