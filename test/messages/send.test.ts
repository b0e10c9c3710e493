import { describe, expect, test } from 'vitest';
import { recordDecision, type SendingRuntime, showCount } from '../../lib/messages/send.ts';

const COUNT = { count: 1, severity: 'caution' } as const;

/** A runtime that answers by itself; `log` keeps what it was sent. */
const runtimeWith = (reply: () => Promise<unknown>, log: unknown[] = []): SendingRuntime => ({
  id: 'vigie',
  // The caller names the reply's type, as with the browser's own function.
  sendMessage: (message) => {
    log.push(message);
    return reply() as Promise<never>;
  },
});

describe('sending', () => {
  test('names the kind beside the fields and gives the reply back', async () => {
    const log: unknown[] = [];
    const sent = await showCount(
      COUNT,
      runtimeWith(async () => ({ shown: true }), log),
    );
    expect(sent).toEqual({ ok: true, reply: { shown: true } });
    expect(log).toEqual([{ type: 'show-count', ...COUNT }]);
  });

  test('a background that says nothing leaves it unanswered', async () => {
    const silent = runtimeWith(async () => undefined);
    expect(await showCount(COUNT, silent)).toEqual({ ok: false, reason: 'unanswered' });
  });

  test('a background that is only being started leaves it unanswered', async () => {
    const asleep = runtimeWith(() => Promise.reject(new Error('Receiving end does not exist.')));
    expect(await showCount(COUNT, asleep)).toEqual({ ok: false, reason: 'unanswered' });
  });
});

describe('under a page whose extension was replaced', () => {
  const decision = {
    surface: 'linkedin.post',
    rule: 'patient-named',
    concern: 'patient-identifier',
    clause: 'cisss-cote-nord/6/jugement/1',
    decision: 'fixed',
  } as const;

  test('nothing is sent and nothing is thrown', async () => {
    const log: unknown[] = [];
    const gone = { ...runtimeWith(async () => ({}), log), id: undefined };
    expect(await recordDecision(decision, gone)).toEqual({ ok: false, reason: 'gone' });
    expect(log).toEqual([]);
  });

  test('it may be replaced while the answer is awaited', async () => {
    let id: string | undefined = 'vigie';
    const leaving: SendingRuntime = {
      get id() {
        return id;
      },
      sendMessage: () => {
        id = undefined;
        return Promise.reject(new Error('Extension context invalidated.'));
      },
    };
    expect(await showCount(COUNT, leaving)).toEqual({ ok: false, reason: 'gone' });
  });

  test('the browser’s functions may be gone altogether', async () => {
    expect(await showCount(COUNT)).toEqual({ ok: false, reason: 'gone' });
  });
});
