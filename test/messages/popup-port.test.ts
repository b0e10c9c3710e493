import { describe, expect, it } from 'vitest';
import { type FrameReport, nothingOpen, reportInPlay, takeReport } from '../../lib/messages/popup-port.ts';

const composing = (frame: string, typed: boolean): FrameReport => ({
  frame,
  surface: 'linkedin.post',
  typed,
  capacity: 'personal',
  warnings: [],
});
const inPlayAfter = (...reports: FrameReport[]) => reportInPlay(reports.reduce(takeReport, []));

describe('what the popup shows of a tab with several frames', () => {
  it('is nothing before a frame has answered', () => {
    expect(inPlayAfter()).toBeUndefined();
  });

  it('is the frame with a composer, whichever answers last', () => {
    expect(inPlayAfter(composing('a', false), nothingOpen('b'))?.frame).toBe('a');
    expect(inPlayAfter(nothingOpen('b'), composing('a', false))?.frame).toBe('a');
  });

  it('is the frame with a text rather than one with an empty composer, also of the same kind', () => {
    expect(inPlayAfter(composing('a', true), composing('b', false))?.frame).toBe('a');
  });

  it('is the newest of two texts', () => {
    expect(inPlayAfter(composing('a', true), composing('b', true))?.frame).toBe('b');
  });

  it('forgets a composer that was closed', () => {
    expect(inPlayAfter(composing('a', true), nothingOpen('a'))?.surface).toBeNull();
  });
});
