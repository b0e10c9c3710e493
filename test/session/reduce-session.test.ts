import { describe, expect, it } from 'vitest';
import { reduceSession } from '../../lib/session/reduce-session.ts';
import type { SessionEvent } from '../../lib/session/session-event.ts';
import {
  askedWarnings,
  cardWarning,
  EMPTY_SESSION,
  loudest,
  mayPublish,
  openWarnings,
  requestWarning,
  type SessionState,
} from '../../lib/session/session-state.ts';
import { aWarning } from './warnings.ts';

const NAME = aWarning('name');
const ROOM = aWarning('room', { severity: 'caution' });
const HINT = aWarning('hint', { mode: 'hint', severity: 'reminder' });

function sessionAfter(...events: SessionEvent[]): SessionState {
  return events.reduce(reduceSession, EMPTY_SESSION);
}

const read = (text: string, ...warnings: SessionState['warnings']): SessionEvent => ({
  type: 'text-read',
  text,
  warnings,
  place: 'facebook.post',
});
const open = (id: string): SessionEvent => ({ type: 'card-opened', id, focus: false });

describe('a draft that is written', () => {
  it('may be published without a question while nothing was seen', () => {
    expect(mayPublish(sessionAfter(read('Belle journée!')))).toBe(true);
  });

  it('may be published when what was seen is only pointed out', () => {
    const state = sessionAfter(read('…', HINT));
    expect(mayPublish(state)).toBe(true);
    expect(openWarnings(state)).toEqual([HINT]);
  });

  it('is asked about at Publish when one warning asks for it', () => {
    const state = sessionAfter(read('…', NAME, HINT));
    expect(mayPublish(state)).toBe(false);
    expect(askedWarnings(state)).toEqual([NAME]);
    expect(loudest(state)).toBe('serious');
  });
});

describe('what was put aside in a draft without a word', () => {
  const aside = sessionAfter(read('', NAME), { type: 'warning-dismissed', id: NAME.id });

  it('stays aside while nothing is written: a picture goes out alone', () => {
    expect(mayPublish(reduceSession(aside, read('', NAME)))).toBe(true);
  });

  it('is over once a text was written and sent', () => {
    expect(mayPublish([read('a', NAME), read('', NAME)].reduce(reduceSession, aside))).toBe(false);
  });
});

describe('publishing all the same', () => {
  const accepted = sessionAfter(read('a', NAME), { type: 'publication-held' }, { type: 'publication-accepted' });

  it('closes the question and lets that text through', () => {
    expect(accepted.asking).toBe(false);
    expect(mayPublish(accepted)).toBe(true);
  });

  it('is good for as long as the text stays: a second step, a double click, a site that failed to send', () => {
    const sent = reduceSession(accepted, { type: 'publication-let-through' });
    expect(mayPublish(sent)).toBe(true);
    expect([accepted.awaited, sent.awaited]).toEqual([true, false]);
  });

  it('says nothing of what comes up afterwards in the same text: a photo, other settings', () => {
    expect(mayPublish(reduceSession(accepted, read('a', NAME, aWarning('photo'))))).toBe(false);
  });

  it('never passes what is held back', () => {
    const block = aWarning('name', { mode: 'block' });
    expect(mayPublish(reduceSession(accepted, read('a', block)))).toBe(false);
    const asked = sessionAfter(read('a', block), { type: 'publication-held' }, { type: 'publication-accepted' });
    expect(asked.asking).toBe(true);
  });

  it('is over in another place', () => {
    const elsewhere: SessionEvent = { type: 'text-read', text: 'a', warnings: [NAME], place: 'facebook.comment' };
    expect(mayPublish(reduceSession(accepted, elsewhere))).toBe(false);
  });

  it('is over once the text went out and the box is empty, though the same is written again', () => {
    const again = [read(''), read('a', NAME)].reduce(reduceSession, accepted);
    expect(mayPublish(again)).toBe(false);
  });

  it('is over as soon as the text changes, even when it changes back', () => {
    const edited = [read('ab', NAME), read('a', NAME)].reduce(reduceSession, accepted);
    expect(mayPublish(edited)).toBe(false);
  });

  it('holds while the same text is read again', () => {
    expect(mayPublish(reduceSession(accepted, read('a', NAME)))).toBe(true);
  });

  it('is a question no more when new settings leave nothing to ask', () => {
    const asked = sessionAfter(read('a', NAME), { type: 'publication-held' });
    expect(reduceSession(asked, read('a')).asking).toBe(false);
  });

  it('is not asked for any more once the person went back to the text', () => {
    const back = sessionAfter(read('a', NAME), { type: 'publication-held' }, { type: 'text-returned-to' });
    expect(back.asking).toBe(false);
    expect(mayPublish(back)).toBe(false);
  });
});

describe('an editor that the site puts in the stead of another', () => {
  const settled = sessionAfter(
    read('a', NAME, ROOM),
    { type: 'warning-dismissed', id: 'room' },
    { type: 'publication-held' },
    { type: 'publication-accepted' },
  );
  const anew: SessionState = { ...EMPTY_SESSION, legacy: settled };

  it.each<[string, SessionEvent[]]>([
    ['with the same text', [read('a', NAME, ROOM)]],
    ['that is filled a moment later', [read('', NAME), read('a', NAME, ROOM)]],
  ])('%s takes over what was accepted and what was put aside', (_, events) => {
    const state = events.reduce(reduceSession, anew);
    expect(mayPublish(state)).toBe(true);
    expect(openWarnings(state)).toEqual([NAME]);
  });

  it.each<[string, SessionEvent[]]>([
    ['with another text', [read('ab', NAME, ROOM)]],
    ['in which the person writes, be it the same in the end', [read('b'), read('a', NAME, ROOM)]],
    ['of another surface', [{ type: 'text-read', text: 'a', warnings: [NAME, ROOM], place: 'facebook.comment' }]],
  ])('%s begins anew', (_, events) => {
    const state = events.reduce(reduceSession, anew);
    expect(mayPublish(state)).toBe(false);
    expect(openWarnings(state)).toEqual([NAME, ROOM]);
  });
});

describe('the card', () => {
  const two = sessionAfter(read('…', NAME, ROOM), open('name'));

  it('shows the warning that was asked for', () => {
    expect(cardWarning(two)).toBe(NAME);
  });

  it('goes round in both directions', () => {
    expect(cardWarning(reduceSession(two, { type: 'card-stepped', by: 1 }))).toBe(ROOM);
    expect(cardWarning(reduceSession(two, { type: 'card-stepped', by: -1 }))).toBe(ROOM);
  });

  it('closes with its warning', () => {
    expect(reduceSession(two, read('…', ROOM)).card).toBeUndefined();
  });

  it('stays while the same warning is still there', () => {
    expect(cardWarning(reduceSession(two, read('… et plus', NAME)))).toBe(NAME);
  });

  it('does not open for a warning that is gone', () => {
    expect(reduceSession(two, open('gone')).card).toBeUndefined();
  });

  it('gives its place to the next one when dismissed, and closes after the last', () => {
    const one = reduceSession(two, { type: 'warning-dismissed', id: 'name' });
    expect(cardWarning(one)).toBe(ROOM);
    expect(reduceSession(one, { type: 'warning-dismissed', id: 'room' }).card).toBeUndefined();
  });

  it('makes room for the question at Publish', () => {
    expect(reduceSession(two, { type: 'publication-held' })).toMatchObject({ asking: true, card: undefined });
  });
});

describe('an article that cannot be opened', () => {
  it('is shown whole in the card, until another warning takes its place', () => {
    const whole = sessionAfter(read('…', NAME, ROOM), open('name'), { type: 'clause-unreachable' });
    expect(whole.card).toMatchObject({ id: 'name', isWhole: true });
    expect(reduceSession(whole, { type: 'card-stepped', by: 1 }).card).toEqual({ id: 'room', focus: false });
  });
});

describe('« Pas un problème »', () => {
  it('is over once the box is empty again: the next text is another', () => {
    const state = sessionAfter(read('a', NAME), { type: 'warning-dismissed', id: 'name' }, read(''), read('a', NAME));
    expect(openWarnings(state)).toEqual([NAME]);
  });

  it('is remembered while the person goes on writing', () => {
    const state = sessionAfter(read('a', NAME), { type: 'warning-dismissed', id: 'name' }, read('ab', NAME));
    expect(openWarnings(state)).toEqual([]);
    expect(mayPublish(state)).toBe(true);
  });
});

describe('a request for approval', () => {
  const asked = (id: string): SessionEvent => ({ type: 'request-opened', id });

  it('stands in place of card and question, and gives way to both', () => {
    const state = sessionAfter(read('…', NAME), open('name'), { type: 'publication-held' }, asked('name'));
    expect(requestWarning(state)).toBe(NAME);
    expect(state).toMatchObject({ asking: false, card: undefined });
    expect(reduceSession(state, { type: 'publication-held' })).toMatchObject({ asking: true, request: undefined });
    expect(requestWarning(reduceSession(state, { type: 'request-closed' }))).toBeUndefined();
  });

  it('is gone with its warning', () => {
    expect(requestWarning(sessionAfter(read('…', NAME), asked('name'), read('… …', ROOM)))).toBeUndefined();
    // The same warning, of another text, is another request.
    const gone = sessionAfter(read('…', NAME), asked('name'), read(''), read('…', NAME));
    expect(requestWarning(gone)).toBeUndefined();
  });
});

describe('what was just done', () => {
  const removed: SessionEvent = { type: 'noted', note: { said: 'removed', text: 'sans nom' } };

  it('is said of the text that it leaves, also when that is read later', () => {
    expect(sessionAfter(read('avec nom'), read('sans nom'), removed).note?.said).toBe('removed');
    expect(sessionAfter(read('avec nom'), removed, read('sans nom')).note?.said).toBe('removed');
  });

  it('is said no more once the person writes on', () => {
    expect(sessionAfter(read('sans nom'), removed, read('sans nom!')).note).toBeUndefined();
  });
});

it('the strip of the hours, once put away, stays away while the draft is written', () => {
  const state = sessionAfter(read('…', HINT), { type: 'strip-hidden' }, read('… et', HINT));
  expect(state.hasNoStrip).toBe(true);
  expect(openWarnings(state)).toEqual([HINT]);
});
