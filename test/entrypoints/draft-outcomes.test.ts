import { beforeEach, describe, expect, it } from 'vitest';
import { DraftOutcomes } from '../../entrypoints/composer.content/draft-outcomes.ts';
import type { OpenComposer } from '../../entrypoints/composer.content/open-composer.ts';
import type { Warning } from '../../lib/assess/warning.ts';
import { EMPTY_SESSION, type SessionState } from '../../lib/session/session-state.ts';
import { aWarning } from '../session/warnings.ts';

const NAMED = aWarning('patient-named|…|Mme Gagnon');
const NAMED_LONGER = aWarning('patient-named|…|Mme Gagnon-Roy');
const PICTURE: Warning = {
  ...aWarning('image-consent'),
  concern: 'image-consent',
  clauses: ['cisss-laurentides/5.1.5/images'],
};
const HOURS: Warning = { ...aWarning('work-hours'), concern: 'work-hours', spell: 1 };

let told: string[];

beforeEach(() => {
  told = [];
});

/** A draft whose state the test sets; each new one is followed, as the composer does. */
function aDraft() {
  const outcomes = new DraftOutcomes(async ({ rule, decision }) => {
    told.push(`${rule} ${decision}`);
    return { ok: true, reply: { recorded: true } };
  });
  let state: SessionState = EMPTY_SESSION;
  const draft: unknown = { session: { state: () => state }, composer: { surface: 'facebook.post' } };
  if (!isDraft(draft)) throw new Error('not what outcomes look at');
  return {
    outcomes,
    draft,
    become(changes: Partial<SessionState>) {
      state = { ...state, ...changes };
      outcomes.follow(draft);
    },
  };
}

/** Only the parts that are looked at are there. */
function isDraft(value: unknown): value is OpenComposer {
  return typeof value === 'object' && value !== null && 'session' in value;
}

describe('a warning is told of as shown', () => {
  it('once for a draft, while its passage grows and comes and goes', () => {
    const { outcomes, draft, become } = aDraft();
    for (const [text, warnings] of [
      ['Mme Gagnon', [NAMED]],
      ['Mme Gagnon-Roy', [NAMED_LONGER]],
      ['Mme', []],
      ['Mme Gagnon', [NAMED]],
    ] as const) {
      become({ text, warnings });
      outcomes.see(draft);
    }
    expect(told).toEqual(['patient-named shown']);
  });

  it('not while the person types on, but when they pause', () => {
    const { outcomes, draft, become } = aDraft();
    become({ text: 'Mme Gagnon', warnings: [NAMED] });
    expect(told).toEqual([]);
    outcomes.see(draft);
    expect(told).toEqual(['patient-named shown']);
  });

  it('never of the hours: a row would tell when someone works', () => {
    const { outcomes, draft, become } = aDraft();
    become({ text: 'Bonjour', warnings: [HOURS] });
    outcomes.decide(draft, [HOURS], 'dismissed');
    outcomes.send(draft);
    expect(told).toEqual([]);
  });
});

describe('it ends', () => {
  it('edited, when the person changed the text and it is gone as the text goes out', () => {
    const { outcomes, draft, become } = aDraft();
    become({ text: 'Mme Gagnon', warnings: [NAMED] });
    outcomes.see(draft);
    become({ text: 'Une dame', warnings: [] });
    outcomes.send(draft);
    become({ text: '', warnings: [] });
    expect(told).toEqual(['patient-named shown', 'patient-named edited']);
  });

  it('in no way, when it went while the text stayed: the settings changed, not the text', () => {
    const { outcomes, draft, become } = aDraft();
    become({ text: 'Mme Gagnon', warnings: [NAMED] });
    outcomes.see(draft);
    become({ warnings: [] });
    outcomes.send(draft);
    expect(told).toEqual(['patient-named shown']);
  });

  it('posted anyway, when it is still there and nothing was asked', () => {
    const { outcomes, draft, become } = aDraft();
    become({ text: 'Mme Gagnon', warnings: [NAMED] });
    outcomes.send(draft);
    outcomes.send(draft);
    become({ text: '', warnings: [] });
    expect(told).toEqual(['patient-named shown', 'patient-named continued']);
  });

  it('with the answer that the person gave, and no second one', () => {
    const { outcomes, draft, become } = aDraft();
    become({ text: 'Mme Gagnon', warnings: [NAMED], asking: true });
    outcomes.decide(draft, [NAMED], 'returned');
    become({ asking: false });
    become({ asking: true });
    outcomes.decide(draft, [NAMED, NAMED_LONGER], 'justified');
    outcomes.send(draft);
    expect(told).toEqual(['patient-named shown', 'patient-named returned', 'patient-named justified']);
  });

  it('set aside, when the text is emptied without going out, and the next text is another draft', () => {
    const { outcomes, draft, become } = aDraft();
    become({ text: 'Mme Gagnon', warnings: [NAMED] });
    outcomes.see(draft);
    become({ text: ' ', warnings: [] });
    become({ text: 'Mme Gagnon', warnings: [NAMED] });
    outcomes.see(draft);
    expect(told).toEqual(['patient-named shown', 'patient-named abandoned', 'patient-named shown']);
  });

  it('not with an empty text that a picture stands in', () => {
    const { outcomes, draft, become } = aDraft();
    become({ warnings: [PICTURE] });
    outcomes.see(draft);
    become({ warnings: [PICTURE] });
    outcomes.see(draft);
    expect(told).toEqual(['patient-named shown']);
  });
});

it('a text that is held back is told of as stopped each time that it is', () => {
  const { become } = aDraft();
  const blocked = aWarning('patient-named|…|Mme Gagnon', { mode: 'block' });
  become({ text: 'Mme Gagnon', warnings: [blocked], asking: true });
  become({ card: undefined });
  become({ asking: false });
  become({ asking: true });
  expect(told).toEqual(['patient-named shown', 'patient-named blocked', 'patient-named blocked']);
});
