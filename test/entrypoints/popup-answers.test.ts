import { describe, expect, it } from 'vitest';
import type { Shown } from '../../entrypoints/composer.content/display.ts';
import { PopupAnswers, reportOf } from '../../entrypoints/composer.content/popup-answers.ts';
import type { FrameReport } from '../../lib/messages/popup-port.ts';
import { getBuiltinPack } from '../../lib/policy/packs/index.ts';
import { EMPTY_SESSION } from '../../lib/session/session-state.ts';
import { aWarning } from '../session/warnings.ts';

const NUMBER = 'TREM 8505 1234';

/** A composer that holds a health-insurance number, as far as the popup is concerned. */
function showing(opened: string[] = []): Shown {
  const warning = { ...aWarning(`patient-numbered|…|${NUMBER}`, { span: [0, NUMBER.length] }) };
  const state = { ...EMPTY_SESSION, text: `${NUMBER} a rappelé`, warnings: [warning] };
  const shown: unknown = {
    open: { session: { state: () => state }, composer: { surface: 'facebook.post' }, report: () => ({ via: 'other' }) },
    acts: { openCard: (id: string) => opened.push(id) },
    snapshot: { language: 'fr' },
    pack: getBuiltinPack('cisss-cote-nord'),
    speaker: { capacity: 'personal' },
  };
  if (!isShown(shown)) throw new Error('not what the popup looks at');
  return shown;
}

/** Only the parts that are looked at are there. */
function isShown(value: unknown): value is Shown {
  return typeof value === 'object' && value !== null && 'open' in value;
}

/** A port whose other end the test holds. */
function aPort() {
  const sent: FrameReport[] = [];
  let listener: (message: unknown) => void = () => {};
  const port = {
    name: 'vigie-popup',
    postMessage: (report: FrameReport) => sent.push(report),
    onMessage: { addListener: (heard: typeof listener) => (listener = heard) },
    onDisconnect: { addListener: () => {} },
  };
  return { port, sent, ask: (message: unknown) => listener(message) };
}

describe('what the popup is told', () => {
  it('holds no digit of a number that was typed, not even as an id', () => {
    const report = reportOf('frame', showing(), () => 'a-token');
    expect(JSON.stringify(report)).not.toMatch(/TREM 8|8505|1234/);
    expect(report.warnings[0]).toMatchObject({ token: 'a-token', concern: 'patient-identifier' });
  });

  it('comes as soon as the popup opens, and a token leads back to its warning', () => {
    const opened: string[] = [];
    const shown = showing(opened);
    const answers = new PopupAnswers(() => shown);
    const { port, sent, ask } = aPort();
    answers.connect(port as never);
    const token = sent[0]?.warnings[0]?.token;
    ask({ type: 'show', token });
    ask({ type: 'show', token: 'made up' });
    expect(opened).toEqual([`patient-numbered|…|${NUMBER}`]);
  });

  it('says how the field was recognised, when its own frame is asked', () => {
    const answers = new PopupAnswers(() => showing());
    const { port, sent, ask } = aPort();
    answers.connect(port as never);
    ask({ type: 'report-field', frame: 'another frame' });
    ask({ type: 'report-field', frame: sent[0]?.frame });
    expect(sent.slice(1)).toEqual([{ field: '{\n  "via": "other"\n}' }]);
  });

  it('says that nothing is open where nothing is', () => {
    expect(reportOf('frame', undefined, () => '')).toEqual({
      frame: 'frame',
      surface: null,
      capacity: null,
      typed: false,
      warnings: [],
    });
  });
});
