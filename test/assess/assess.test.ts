import { describe, expect, test } from 'vitest';
import { assess } from '../../lib/assess/assess.ts';
import type { AssessContext } from '../../lib/assess/context.ts';
import { ruleOn } from '../../lib/assess/rule-on.ts';
import type { ClaimKind, Finding } from '../../lib/checker/types.ts';
import { type Case, concernOf } from '../../lib/policy/concerns.ts';
import { getBuiltinPack } from '../../lib/policy/packs/index.ts';
import type { WorkState } from '../../lib/schedule/state-among.ts';

const TEXT = 'Mme Gagnon, chambre 214, a encore refusé ses pilules';

const COTE_NORD = getBuiltinPack('cisss-cote-nord');
const LAURENTIDES = getBuiltinPack('cisss-laurentides');

const ON_DUTY: WorkState = {
  state: 'on-duty',
  until: Date.parse('2026-11-23T21:00:00Z'),
  untilTime: '16:00',
  spell: 1,
};

const finding = (id: Case, more: Partial<Finding> = {}): Finding => ({
  rule: 'a-rule',
  concern: concernOf(id),
  case: id,
  spans: [[0, 10]],
  score: 0.9,
  facts: [],
  claims: [],
  fixes: [],
  ...more,
});

const claiming = (id: Case, ...kinds: ClaimKind[]) =>
  finding(id, { claims: kinds.map((kind) => ({ kind, span: [0, 1] as const })) });

const context = (more: Partial<AssessContext> = {}): AssessContext => ({
  text: TEXT,
  pack: COTE_NORD,
  role: 'employee',
  capacity: 'personal',
  surface: 'facebook.post',
  modes: {},
  ...more,
});

const NAMED = finding('patient-identifier.name');

describe('the clauses follow the policy and the person', () => {
  test.each([
    ['a Côte-Nord employee', {}, 'cisss-cote-nord/6/jugement/1', 'none'],
    ['a non-institutional resource', { role: 'non-institutional' }, 'cisss-cote-nord/7/jugement/1', 'consent'],
    ['a Laurentides employee', { pack: LAURENTIDES }, 'cisss-laurentides/5.1.5/confidentialite', 'written'],
  ] as const)('%s', (_, who, clause, exit) => {
    const [warning] = assess([NAMED], context(who));
    expect(warning).toMatchObject({ severity: 'serious', mode: 'confirm', exit, finding: NAMED });
    expect(warning?.clauses[0]).toBe(clause);
  });

  test('an authorised user may speak for the establishment', () => {
    const announcement = finding('organization-voice.announcement');
    expect(assess([announcement], context())).toHaveLength(1);
    const designated = { role: 'authorized', capacity: 'official', isApproved: true } as const;
    expect(assess([announcement], context(designated))).toEqual([]);
    expect(assess([announcement], context({ role: 'authorized' }))).toHaveLength(1);
  });

  test('what a policy does not speak of gives no warning, and no clause is borrowed', () => {
    expect(assess([finding('patient-relationship.accept')], context())).toEqual([]);
  });

  test('four facts weigh more than two', () => {
    const fact = { kind: 'age', span: [0, 1] } as const;
    const combination = (count: number) =>
      assess([finding('patient-indirect.combination', { facts: Array(count).fill(fact) })], context())[0];
    expect(combination(2)).toMatchObject({ severity: 'caution', mode: 'hint' });
    expect(combination(4)).toMatchObject({ severity: 'serious', mode: 'confirm' });
  });
});

describe('modes', () => {
  const PAY = finding('colleague-privacy.pay');

  test('a setting for the case goes before one for its concern', () => {
    const modes = { 'patient-identifier': 'hint', 'patient-identifier.name': 'justify' } as const;
    expect(assess([NAMED], context({ modes }))[0]?.mode).toBe('justify');
    expect(assess([finding('patient-identifier.contact')], context({ modes }))[0]?.mode).toBe('hint');
  });

  test('no setting passes the ceiling', () => {
    const modes = { 'colleague-privacy': 'block', 'patient-identifier': 'block' } as const;
    expect(assess([PAY], context({ modes }))[0]?.mode).toBe('confirm');
    expect(assess([NAMED], context({ modes }))[0]?.mode).toBe('block');
  });

  test('off gives no warning, while the ruling still tells what the policy says', () => {
    const off = context({ modes: { 'patient-identifier': 'off' } });
    expect(assess([NAMED], off)).toEqual([]);
    expect(ruleOn(NAMED, off)).toMatchObject({ mode: 'off', exit: 'none' });
  });

  test('no setting wakes what a message keeps quiet', () => {
    const chat = context({ surface: 'facebook.message', modes: { disparagement: 'confirm' } });
    const rant = finding('disparagement.organization');
    expect(assess([rant], chat)).toEqual([]);
    expect(ruleOn(rant, chat)?.mode).toBe('off');
  });
});

describe('what the text says in its own defence', () => {
  const consenting = context({ role: 'non-institutional' });
  const writing = context({ pack: LAURENTIDES });

  test.each([
    ['consent, where consent is the exit', consenting, 'consent', 'hint'],
    ['written consent, where consent is the exit', consenting, 'written-consent', 'hint'],
    ['written consent, where it must be written', writing, 'written-consent', 'hint'],
    ['spoken consent is not enough where it must be written', writing, 'consent', 'confirm'],
    ['consent opens nothing where there is no exit', context(), 'written-consent', 'confirm'],
    ['a source cited shows no consent', writing, 'source-cited', 'confirm'],
  ] as const)('%s', (_, where, claim, mode) => {
    expect(assess([claiming('patient-identifier.name', claim)], where)[0]).toMatchObject({ mode, severity: 'serious' });
  });

  test('nothing that a text says shows an authorization', () => {
    const leak = claiming('organization-voice.announcement', 'written-consent', 'source-cited', 'already-public');
    expect(assess([leak], context())[0]).toMatchObject({ mode: 'confirm', exit: 'authorization' });
  });
});

describe('the establishment’s machine', () => {
  const OFF: WorkState = { state: 'off-duty' };
  const reminder = (more: Partial<AssessContext>) =>
    assess([], context({ organizationDevice: true, onPremises: 5, workState: OFF, isApproved: true, ...more }))[0];

  test('on its premises and outside of the hours, is not for this', () => {
    expect(reminder({})).toMatchObject({
      case: 'organization-equipment.device',
      clauses: ['cisss-cote-nord/6/p2'],
      mode: 'hint',
      spell: 5,
    });
    expect(reminder({ workState: { state: 'on-break' } })?.case).toBe('organization-equipment.device');
  });

  test('binds whoever speaks for it by 8', () => {
    expect(reminder({ role: 'authorized', capacity: 'official' })?.clauses).toEqual(['cisss-cote-nord/8/p1']);
    expect(reminder({ role: 'authorized' })?.clauses).toEqual(['cisss-cote-nord/6/p2']);
  });

  test.each([
    ['on duty, where the hours speak', { workState: { state: 'on-duty', workUse: true } }],
    ['without knowing the hours', { workState: undefined }],
    ['unless the person says that they are there', { onPremises: undefined }],
    ['unless the configuration says whose it is', { organizationDevice: false }],
    ['at Laurentides', { pack: LAURENTIDES }],
    ['to a non-institutional resource', { role: 'non-institutional' }],
  ] as const)('is not spoken of %s', (_, more) => {
    expect(reminder(more)).toBeUndefined();
  });
});

describe('work hours', () => {
  const reminder = (more: Partial<AssessContext>) => assess([], context({ workState: ON_DUTY, ...more }))[0];

  test('a Côte-Nord employee on duty is reminded, with the hour', () => {
    expect(reminder({})).toEqual({
      id: 'work-hours|work-hours.staff|1',
      concern: 'work-hours',
      case: 'work-hours.staff',
      severity: 'reminder',
      mode: 'hint',
      clauses: ['cisss-cote-nord/6/p1'],
      exit: 'work-tool',
      values: { time: '16:00' },
      spell: 1,
    });
  });

  test.each([
    ['physician', 'cisss-cote-nord/8/p1'],
    ['volunteer', 'cisss-cote-nord/8/p1'],
    ['manager', 'cisss-cote-nord/6/p1'],
  ] as const)('a %s by %s', (role, clause) => {
    expect(reminder({ role })?.clauses).toEqual([clause]);
  });

  test('an authorised user only in their own name', () => {
    expect(reminder({ role: 'authorized' })?.case).toBe('work-hours.authorized');
    expect(reminder({ role: 'authorized', capacity: 'official', isApproved: true })).toBeUndefined();
  });

  test.each([
    ['at Laurentides', { pack: LAURENTIDES }],
    ['to a non-institutional resource', { role: 'non-institutional' }],
    ['on a break', { workState: { state: 'on-break' } }],
    ['off duty', { workState: { state: 'off-duty' } }],
    ['to whom Vigie knows no hours of', { workState: undefined }],
    ['to whoever uses the network for their work', { workState: { ...ON_DUTY, workUse: true } }],
    ['when it is set off', { modes: { 'work-hours': 'off' } }],
  ] as const)('is not said %s', (_, more) => {
    expect(reminder(more)).toBeUndefined();
  });

  test('no setting makes more of it than a hint', () => {
    expect(reminder({ modes: { 'work-hours': 'block' } })?.mode).toBe('hint');
  });

  test('on duty, the clauses that hold at work are quoted before those on time outside it', () => {
    const order = (workState?: WorkState) => assess([NAMED], context({ workState }))[0]?.clauses;
    expect(order()).toEqual(['cisss-cote-nord/6/jugement/1', 'cisss-cote-nord/10/1']);
    expect(order(ON_DUTY)).toEqual(['cisss-cote-nord/10/1', 'cisss-cote-nord/6/jugement/1']);
    expect(order({ state: 'on-break' })).toEqual(order());
  });
});

describe('the list', () => {
  test('is loudest first, then in text order, with the moment last', () => {
    const late = finding('patient-identifier.name', { spans: [[30, 40]] });
    const mild = finding('disparagement.organization', { spans: [[0, 3]] });
    const warnings = assess([mild, late, NAMED], context({ workState: ON_DUTY }));
    expect(warnings.map(({ finding: of }) => of)).toEqual([NAMED, late, mild, undefined]);
  });

  test('a warning keeps its id while its passage stays the same, wherever it stands', () => {
    const moved = finding('patient-identifier.name', { spans: [[4, 14]] });
    const [before] = assess([NAMED], context());
    const [after] = assess([moved], context({ text: `Hé, ${TEXT}` }));
    expect(after?.id).toBe('a-rule|patient-identifier.name|Mme Gagnon');
    expect(before?.id).toBe(after?.id);
  });

  test('the same words twice are two warnings, told apart in text order', () => {
    const text = `${TEXT}. ${TEXT}.`;
    const second = finding('patient-identifier.name', { spans: [[TEXT.length + 2, TEXT.length + 12]] });
    const ids = assess([second, NAMED], context({ text })).map(({ id }) => id);
    expect(ids).toEqual(['a-rule|patient-identifier.name|Mme Gagnon', 'a-rule|patient-identifier.name|Mme Gagnon|2']);
  });
});
