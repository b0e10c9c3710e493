import { describe, expect, it, test } from 'vitest';
import { approvalSubject, digestOf } from '../../lib/assess/approval-digest.ts';
import { articleOfRequest, canRequestApproval } from '../../lib/assess/approval-request.ts';
import { assess } from '../../lib/assess/assess.ts';
import type { AssessContext } from '../../lib/assess/context.ts';
import type { Finding } from '../../lib/checker/types.ts';
import { getBuiltinPack } from '../../lib/policy/packs/index.ts';
import { CAPACITIES, ROLES } from '../../lib/policy/people.ts';
import { SURFACES } from '../../lib/policy/surfaces.ts';

const COTE_NORD = getBuiltinPack('cisss-cote-nord');
const LAURENTIDES = getBuiltinPack('cisss-laurentides');

const POST: AssessContext = {
  text: 'La clinique sera ouverte samedi',
  pack: LAURENTIDES,
  role: 'authorized',
  capacity: 'official',
  surface: 'facebook.post',
  modes: {},
};
const NOTHING_FOUND = { rule: 'a-rule', spans: [], score: 1, facts: [], claims: [], fixes: [] };
const asked = (more: Partial<AssessContext> = {}) => assess([], { ...POST, ...more })[0];

describe('an official post', () => {
  it('is submitted beforehand at Laurentides', () => {
    expect(asked()).toMatchObject({
      case: 'prior-approval.request',
      severity: 'caution',
      mode: 'confirm',
      exit: 'authorization',
      clauses: ['cisss-laurentides/6/utilisateurs-autorises/2', 'cisss-laurentides/7.2/3', 'cisss-laurentides/7.2/4'],
    });
  });

  it('calls to mind at Côte-Nord who decides and who authorises, both quoted', () => {
    expect(asked({ pack: COTE_NORD })).toMatchObject({
      case: 'prior-approval.authorized',
      severity: 'reminder',
      mode: 'hint',
      clauses: ['cisss-cote-nord/9/p1', 'cisss-cote-nord/12/direction-generale/5'],
    });
  });

  it.each([COTE_NORD, LAURENTIDES])(
    'nobody but a designated person who writes as the establishment is asked: $name',
    (pack) => {
      const people = ROLES.flatMap((role) => CAPACITIES.map((capacity) => ({ role, capacity })));
      const told = people.filter((who) => asked({ pack, ...who }));
      expect(told).toEqual([{ role: 'authorized', capacity: 'official' }]);
    },
  );

  it('is a post, a story or an article; no answer, no message', () => {
    expect(SURFACES.filter((surface) => asked({ surface }))).toEqual([
      'facebook.post',
      'facebook.story',
      'linkedin.post',
      'linkedin.article',
    ]);
  });

  it.each([
    ['to whoever approves, or once it was approved', { isApproved: true }],
    ['of nothing', { text: ' \n' }],
    ['when it is set off', { modes: { 'prior-approval': 'off' } }],
  ] as const)('is not asked about: %s', (_, more) => {
    expect(asked(more)).toBeUndefined();
  });

  it('may be a picture alone', () => {
    const picture = { count: 1, isAboutWork: false, announced: [] };
    const cases = assess([], { ...POST, text: '', picture }).map(({ case: id }) => id);
    expect(cases).toContain('prior-approval.request');
  });

  it.each(['justify', 'block'] as const)('is never held back by more than a question: %s', (mode) => {
    expect(asked({ modes: { 'prior-approval': mode } })?.mode).toBe('confirm');
  });
});

describe('the request', () => {
  it('is offered where the establishment has a way to it, under the article that describes it', () => {
    const warning = asked();
    expect(warning && canRequestApproval(warning)).toBe(true);
    expect(warning && articleOfRequest(warning)).toBe('7.2');
    const inside: Finding = {
      ...NOTHING_FOUND,
      concern: 'organization-information',
      case: 'organization-information.inside',
    };
    const [told] = assess([inside], { ...POST, role: 'employee', capacity: 'personal' });
    expect(told && [canRequestApproval(told), articleOfRequest(told)]).toEqual([true, '5']);
    const reminder = asked({ pack: COTE_NORD });
    expect(reminder && canRequestApproval(reminder)).toBe(false);
  });
});

describe('what is the same text', () => {
  const subject = approvalSubject('Ouverte samedi,\nde 9 h à 16 h', 'facebook.post');

  test.each([
    'Ouverte samedi, de 9 h à 16 h',
    '  Ouverte samedi,\r\n\r\nde 9\u00A0h à 16 h ',
    'Ouverte samedi, de 9 h a\u0300 16 h',
  ])('%j is', (text) => {
    expect(approvalSubject(text, 'facebook.story')).toBe(subject);
  });

  test.each([
    ['another word', 'Ouverte dimanche,\nde 9 h à 16 h', 'facebook.post'],
    ['another case', 'ouverte samedi,\nde 9 h à 16 h', 'facebook.post'],
    ['another site', 'Ouverte samedi,\nde 9 h à 16 h', 'linkedin.post'],
  ] as const)('%s is not', (_, text, surface) => {
    expect(approvalSubject(text, surface)).not.toBe(subject);
  });
});

// RFC 4231, test case 2, with a key that is short enough to write down.
test('the digest is HMAC-SHA-256 under the device’s own key', async () => {
  const key = Buffer.from('Jefe').toString('hex');
  expect(await digestOf('what do ya want for nothing?', key)).toBe(
    '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  );
});
