import { describe, expect, test } from 'vitest';
import { answer, type Handlers, type Sender } from '../../lib/messages/answer.ts';

const SELF = { id: 'vigie', origin: 'chrome-extension://vigie/' };
const FACEBOOK: Sender = { id: 'vigie', url: 'https://www.facebook.com/groups/1', tab: { id: 7 } };

const handlersInto = (told: unknown[]): Handlers => ({
  'open-clause': async (request) => {
    told.push(request);
    return { opened: true };
  },
  'record-decision': async () => ({ recorded: false }),
  'claim-acceptance-week': async () => ({ isFirst: true }),
  'know-approvals': async () => ({ key: null, approved: [] }),
  'keep-approval': async () => ({ kept: true }),
  'claim-reminder': async () => ({ isFirst: true }),
  'say-duty': async () => ({ said: true }),
  'show-count': async (_, { tab }) => ({ shown: tab?.id === 7 }),
});

const ask = (message: unknown, sender: Sender = FACEBOOK) => answer(message, sender, handlersInto([]), SELF);

const DECISION = {
  type: 'record-decision',
  surface: 'facebook.post',
  rule: 'patient-named',
  concern: 'patient-identifier',
  clause: 'cisss-cote-nord/6/jugement/1',
  decision: 'continued',
};

const TRACE = { type: 'keep-approval', digest: 'a1'.repeat(32), platform: 'facebook', state: 'asked' };

describe('a request of ours has the reply of its kind', () => {
  test.each([
    [{ type: 'show-count', count: 2, severity: 'serious' }, { shown: true }],
    [{ type: 'show-count', count: 0, severity: null }, { shown: true }],
    [DECISION, { recorded: false }],
    [{ type: 'claim-acceptance-week' }, { isFirst: true }],
    [
      { type: 'know-approvals', forWriting: false },
      { key: null, approved: [] },
    ],
    [TRACE, { kept: true }],
  ])('%o', async (message, reply) => {
    expect(await ask(message)).toEqual(reply);
  });

  test('the handler has the request as it was sent', async () => {
    const told: unknown[] = [];
    const request = {
      type: 'open-clause',
      clauseId: 'cisss-laurentides/5.1.5/loyaute',
    };
    expect(await answer(request, FACEBOOK, handlersInto(told), SELF)).toEqual({ opened: true });
    expect(told).toEqual([request]);
  });
});

describe('what is no request is not answered', () => {
  test.each([
    ['nothing', undefined],
    ['an unknown kind', { type: 'erase-everything' }],
    ['a clause that could be an address', { type: 'open-clause', clauseId: 'https://example.com/6' }],
    ['a decision with a word of the draft', { ...DECISION, excerpt: 'Mme Gagnon' }],
    ['a decision on a concern that does not exist', { ...DECISION, concern: 'mood' }],
    ['words in the place of a digest', { ...TRACE, digest: 'Mme Gagnon' }],
    ['a digest with a word beside it', { ...TRACE, text: 'Mme Gagnon' }],
    ['a count that is none', { type: 'show-count', count: -1, severity: null }],
  ])('%s', async (_, message) => {
    expect(await ask(message)).toBeUndefined();
  });
});

describe('a stranger is not answered', () => {
  test.each([
    ['another extension', { ...FACEBOOK, id: 'other' }],
    ['another site', { id: 'vigie', url: 'https://example.com/' }],
    ['a site that ends alike', { id: 'vigie', url: 'https://notfacebook.com/' }],
    ['the site without encryption', { id: 'vigie', url: 'http://www.facebook.com/' }],
    ['another extension’s page', { id: 'vigie', url: 'chrome-extension://other/popup.html' }],
    ['nobody in particular', { id: 'vigie' }],
  ])('%s', async (_, sender) => {
    expect(await ask(DECISION, sender)).toBeUndefined();
  });

  test.each([
    ['the other site', 'https://www.linkedin.com/preload/'],
    ['a page of ours', 'chrome-extension://vigie/popup.html'],
  ])('%s is none', async (_, url) => {
    expect(await ask(DECISION, { id: 'vigie', url })).toEqual({ recorded: false });
  });
});
