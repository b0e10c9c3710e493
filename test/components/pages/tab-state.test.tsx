import { describe, expect, it } from 'vitest';
import { mergeReport, type TabState } from '../../../components/pages/popup/tab-state.ts';
import type { FrameReport } from '../../../lib/messages/popup-port.ts';

const report = (frame: FrameReport['frame'], typed = false): FrameReport => ({ frame, typed, warnings: [] });
const stateOf = (...reports: FrameReport[]) => reports.reduce<TabState>(mergeReport, { kind: 'waiting' });

describe('mergeReport', () => {
  it('takes the newest report of a composer', () => {
    expect(stateOf(report('facebook.post', true), report('facebook.post'))).toEqual({
      kind: 'report',
      report: report('facebook.post'),
    });
  });

  it('does not let a frame without a composer hide another', () => {
    expect(stateOf(report('linkedin.post'), report(null))).toMatchObject({ report: { frame: 'linkedin.post' } });
  });

  it('does not let an empty composer hide a text', () => {
    const tab = stateOf(report('linkedin.post', true), report('linkedin.message'));
    expect(tab).toMatchObject({ report: { frame: 'linkedin.post' } });
  });

  it('follows the person to another composer once they type', () => {
    const tab = stateOf(report('linkedin.post', true), report('linkedin.message', true));
    expect(tab).toMatchObject({ report: { frame: 'linkedin.message' } });
  });
});
