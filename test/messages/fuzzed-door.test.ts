import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answer, type Handlers, type Sender } from '../../lib/messages/answer.ts';
import type { Request } from '../../lib/messages/schema.ts';
import { noteRun } from '../e2e/sessions/note-run.ts';
import { anyMessage, anySender, GOOD_REQUESTS, SELF, WORDS } from './any-message.ts';

const isLong = process.env.VIGIE_LONG === '1';
const numRuns = isLong ? 1_000_000 : 20_000;

/** The long run goes by chance; VIGIE_SEED repeats what it printed. `npm test` is the same each time. */
const seed = Number(process.env.VIGIE_SEED ?? (isLong ? Math.floor(Math.random() * 2 ** 31) : 261_122));

/** In ms: the long run, on a busy machine. */
const LONG = 600_000;

/** Said over again here, by pattern instead of by parsing: the script in one of the two sites, or a page of ours. */
const OURS = /^(https:\/\/([a-z0-9-]+\.)*(facebook|linkedin)\.com(:\d+)?([/?#]|$)|chrome-extension:\/\/vigie\/)/i;

const KINDS = GOOD_REQUESTS.map(({ type }) => String(type));

describe('the door of the background', () => {
  test(
    `throws at no message of any sender, and does nothing unless both are ours (seed ${seed})`,
    async () => {
      let done = 0;
      const check = fc.asyncProperty(anyMessage, anySender, async (message, sender) => {
        const told = await tell(message, sender);
        done += told.length;
        if (told.length === 0) return;
        expect(sender.id).toBe(SELF.id);
        expect(sender.url).toMatch(OURS);
        expect(told).toEqual([message]);
        expectNoRoomForWords(told[0]);
      });
      const run = await fc.check(check, { numRuns, seed });
      if (isLong) {
        noteRun({
          what: 'messages at the background’s door',
          browser: '',
          done: run.numRuns,
          failed: run.failed,
          seed,
          measured: 'none got in',
        });
      }
      if (run.failed) throw new Error(fc.defaultReportMessage(run), { cause: run.errorInstance });
      expect(done).toBeGreaterThan(numRuns / 1_000);
    },
    LONG,
  );

  test.each(GOOD_REQUESTS)('lets $type in from our own script, and from nobody else', async (request) => {
    expect(await tell(request, { id: SELF.id, url: 'https://www.facebook.com/' })).toEqual([request]);
    expect(await tell(request, { id: 'other', url: 'https://www.facebook.com/' })).toEqual([]);
    expect(await tell(request, { id: SELF.id, url: 'https://example.com/' })).toEqual([]);
  });

  test('every kind of request is fuzzed', () => {
    const kinds: Record<Request['type'], true> = {
      'open-clause': true,
      'record-decision': true,
      'show-count': true,
      'claim-acceptance-week': true,
      'know-approvals': true,
      'keep-approval': true,
      'claim-reminder': true,
      'say-duty': true,
    };
    expect(Object.keys(kinds).sort()).toEqual([...KINDS].sort());
  });
});

/** Every request that reached a handler. */
async function tell(message: unknown, sender: Sender): Promise<unknown[]> {
  const told: unknown[] = [];
  await answer(message, sender, handlersInto(told), SELF);
  return told;
}

/** What came in is a few short fields, none of which holds words of a draft. */
function expectNoRoomForWords(request: unknown): void {
  const written = JSON.stringify(request);
  expect(KINDS).toContain(Object(request).type);
  expect(written).not.toContain(WORDS);
  expect(written.length).toBeLessThan(400);
}

function handlersInto(told: unknown[]): Handlers {
  const noting =
    <Reply>(reply: Reply) =>
    async (request: unknown) => {
      told.push(request);
      return reply;
    };
  return {
    'open-clause': noting({ opened: true }),
    'record-decision': noting({ recorded: true }),
    'show-count': noting({ shown: true }),
    'claim-acceptance-week': noting({ isFirst: true }),
    'know-approvals': noting({ key: null, approved: [] }),
    'keep-approval': noting({ kept: true }),
    'claim-reminder': noting({ isFirst: true }),
    'say-duty': noting({ said: true }),
  };
}
