import { describe, expect, test } from 'vitest';
import { BUILTIN_PACKS, getBuiltinPack } from '../../lib/policy/packs/index.ts';
import { resolveSettings, type SettingsSources } from '../../lib/settings/resolve-settings.ts';

const HOURS = {
  timeZone: 'America/Toronto',
  days: [[{ start: 480, end: 960, breaks: [{ start: 720, end: 780 }] }], [], [], [], [], [], []],
};

const resolve = (more: Partial<SettingsSources> = {}) =>
  resolveSettings({ managed: {}, own: {}, defaults: { language: 'fr' }, packs: BUILTIN_PACKS, ...more }).settings;

describe('managed before own before default', () => {
  test('nobody chose: no pack, and defaults that keep quiet', () => {
    expect(resolve()).toMatchObject({
      role: 'employee',
      capacity: 'personal',
      language: 'fr',
      modes: {},
      ownPeople: [],
      ownAccounts: [],
      officialAccounts: [],
      sharedDevice: false,
      refused: [],
    });
    expect(resolve()).not.toHaveProperty('pack');
    expect(resolve()).not.toHaveProperty('hours');
  });

  test('a person’s own choice holds where no administrator chose', () => {
    const settings = resolve({ own: { establishment: 'cisss-laurentides', role: 'manager', hours: HOURS } });
    expect(settings).toMatchObject({ role: 'manager', hours: HOURS });
    expect(settings.pack).toBe(getBuiltinPack('cisss-laurentides'));
    expect(settings.origins).toMatchObject({ establishment: 'own', role: 'own', language: 'default' });
  });

  test('an administrator’s choice goes before it, and its origin says so', () => {
    const settings = resolve({
      managed: { establishment: 'cisss-cote-nord', language: 'en' },
      own: { establishment: 'cisss-laurentides', role: 'manager', language: 'fr' },
    });
    expect(settings).toMatchObject({ role: 'manager', language: 'en' });
    expect(settings.pack?.establishment).toBe('cisss-cote-nord');
    expect(settings.origins).toMatchObject({ establishment: 'managed', language: 'managed', role: 'own' });
  });

  test('no case of the person’s gets round a concern of the administrator’s', () => {
    const settings = resolve({
      managed: { modes: '{"disparagement":"hint"}' },
      own: { modes: { 'disparagement.organization': 'off', solicitation: 'off' } },
    });
    expect(settings.modes).toEqual({ disparagement: 'hint', solicitation: 'off' });
  });

  test('modes meet case by case', () => {
    const settings = resolve({
      managed: { modes: '{"solicitation":"off"}' },
      own: { modes: { solicitation: 'hint', 'official-tone': 'off' } },
    });
    expect(settings.modes).toEqual({ solicitation: 'off', 'official-tone': 'off' });
  });

  test('official accounts of both meet; the person’s own accounts are theirs to name', () => {
    const settings = resolve({
      managed: { officialAccounts: '["Hôpital de la Relève"]' },
      own: { officialAccounts: ['Fondation'], ownAccounts: [' Camille Exemple '] },
    });
    expect(settings.officialAccounts).toEqual(['Hôpital de la Relève', 'Fondation']);
    expect(settings.ownAccounts).toEqual(['Camille Exemple']);
  });

  test('whoever may speak for the establishment does so unless they say otherwise', () => {
    expect(resolve({ own: { role: 'authorized' } }).capacity).toBe('official');
    expect(resolve({ own: { role: 'authorized', capacity: 'personal' } }).capacity).toBe('personal');
  });
});

describe('in whose name, and who approves', () => {
  const own = { role: 'authorized', capacity: 'official', siteCapacities: { facebook: 'personal' }, approver: true };

  test('is remembered by site, on one’s own device', () => {
    expect(resolve({ own })).toMatchObject({
      capacity: 'official',
      siteCapacities: { facebook: 'personal' },
      approver: true,
    });
  });

  test('is not remembered on a shared device, where the next person may be another', () => {
    const settings = resolve({ own: { ...own, capacity: 'personal', sharedDevice: true } });
    expect(settings.capacity).toBe('official');
    expect(settings).not.toHaveProperty('siteCapacities');
    expect(settings).not.toHaveProperty('approver');
  });

  test('does not outlive the role that speaks for the establishment', () => {
    const settings = resolve({ own: { ...own, role: 'employee', siteCapacities: { facebook: 'official' } } });
    expect(settings).toMatchObject({ role: 'employee', capacity: 'personal' });
    expect(settings).not.toHaveProperty('siteCapacities');
  });

  test('is the administrator’s to settle for all sites', () => {
    const settings = resolve({ own, managed: { capacity: 'official' } });
    expect(settings.capacity).toBe('official');
    expect(settings).not.toHaveProperty('siteCapacities');
  });

  test('an administrator may name where requests go; what is no address is refused', () => {
    expect(resolve({ managed: { approvalEmail: 'relations@example.org' } }).approvalEmail).toBe(
      'relations@example.org',
    );
    expect(resolve({ managed: { approvalEmail: 'the office' } }).refused).toMatchObject([{ key: 'approvalEmail' }]);
  });
});

describe('what cannot be taken is refused aloud, and loses only itself', () => {
  test.each([
    ['role', 'boss', /employee \| manager/],
    ['establishment', 'cisss-de-lune', /cisss-cote-nord \| cisss-laurentides/],
    ['hours', '{"timeZone":"Mars","days":[]}', /^JSON/],
    ['hours', 'nine to five', /^JSON/],
    ['modes', '["hint"]', /^JSON/],
    ['facilityNames', '{"a":1}', /^JSON/],
    ['contacts', '[{"phone":"1"}]', /^JSON/],
    ['supportAddress', 'javascript:alert(1)', /^name@/],
    ['facebook', 'on', /true \| false/],
    ['officialAccounts', 'CISSS', /^JSON/],
    ['officialAccounts', '[7]', /^JSON/],
    ['sharedDevice', 'yes', /true \| false/],
    ['journal', true, /^false$/],
  ])('%s: %s', (key, value, expected) => {
    const { refused, language } = resolve({ managed: { [key]: value, language: 'en' } });
    expect(refused).toEqual([{ key, found: JSON.stringify(value), expected: expect.stringMatching(expected) }]);
    expect(language).toBe('en');
  });

  test.each(['colour', 'ownAccounts', 'hasOwnProperty'])('%s is no setting of an administrator', (key) => {
    expect(resolve({ managed: { [key]: 'green' } }).refused).toEqual([
      { key, found: '"green"', expected: expect.stringMatching(/^establishment \| role/), kind: 'unknown' },
    ]);
  });

  test('a mode is taken or refused on its own, and lowered to its ceiling', () => {
    const modes = {
      solicitation: 'loud',
      'disparagement.organization': 'block',
      'patient-identifier': 'block',
      rants: 'hint',
    };
    const settings = resolve({ managed: { modes: JSON.stringify(modes) } });
    expect(settings.modes).toEqual({ 'disparagement.organization': 'hint', 'patient-identifier': 'block' });
    expect(settings.refused).toEqual([
      { key: 'modes.solicitation', found: '"loud"', expected: 'off | hint | confirm | justify | block' },
      { key: 'modes.disparagement.organization', found: '"block"', expected: 'hint', kind: 'lowered' },
      { key: 'modes.rants', found: '"hint"', expected: 'JSON: a concern or a case' },
    ]);
  });

  test('a role that the policy does not bind, whoever chose it', () => {
    const own = { establishment: 'cisss-laurentides', role: 'non-institutional' };
    const settings = resolve({ own });
    expect(settings.role).toBe('employee');
    expect(settings.refused).toEqual([
      { key: 'role', found: '"non-institutional"', expected: expect.stringContaining('cisss-laurentides') },
    ]);
    expect(resolve({ own: { ...own, establishment: 'cisss-cote-nord' } })).toMatchObject({
      role: 'non-institutional',
      refused: [],
    });
    expect(resolve({ own: { ...own, role: 'manager' }, managed: { role: 'non-institutional' } }).role).toBe('manager');
  });

  test('a person’s own value that no longer fits gives way to the default', () => {
    expect(resolve({ own: { role: 'boss', hours: 3, language: 'en' } })).toMatchObject({
      role: 'employee',
      language: 'en',
      refused: [],
    });
  });
});

describe('a policy pack handed over', () => {
  const third = {
    ...getBuiltinPack('cisss-laurentides'),
    establishment: 'cisss-cote-nord',
    name: 'CISSS de la relève',
  };
  const FOURTH = JSON.stringify(third).replaceAll('cisss-laurentides/', 'cisss-cote-nord/');

  test('stands in for the built-in one that the configuration names', () => {
    const managed = { policyPack: FOURTH, establishment: 'cisss-cote-nord' };
    const settings = resolve({ managed });
    expect(settings.refused).toEqual([]);
    expect(settings).toMatchObject({ packSource: 'delivered', pack: { name: 'CISSS de la relève' } });
    expect(settings.origins.establishment).toBe('managed');
  });

  test('never takes the place of a built-in one by an oversight', () => {
    const settings = resolve({ managed: { policyPack: FOURTH } });
    expect(settings).not.toHaveProperty('pack');
    expect(settings.refused).toEqual([
      {
        key: 'policyPack.establishment',
        found: '"cisss-cote-nord"',
        expected: expect.stringContaining('establishment'),
      },
    ]);
  });

  test.each([
    ['half a pack', FOURTH.replace('"articles"', '"article"')],
    ['no JSON', FOURTH.slice(0, -9)],
  ])('leaves the last good one in force when %s follows it', (_, policyPack) => {
    const { delivered } = resolveSettings({
      managed: { policyPack: FOURTH, establishment: 'cisss-cote-nord' },
      own: {},
      defaults: { language: 'fr' },
      packs: BUILTIN_PACKS,
    });
    const settings = resolve({ managed: { policyPack, establishment: 'cisss-cote-nord' }, lastDelivered: delivered });
    expect(settings).toMatchObject({ packSource: 'kept', pack: { name: 'CISSS de la relève' } });
    expect(settings.refused.every(({ key }) => key.startsWith('policyPack'))).toBe(true);
    expect(settings.refused).not.toEqual([]);
  });

  test('is not kept once none is handed over', () => {
    const lastDelivered = getBuiltinPack('cisss-laurentides');
    expect(resolve({ managed: { role: 'manager' }, lastDelivered })).not.toHaveProperty('pack');
  });

  test('with a fault is refused whole, with the path', () => {
    const settings = resolve({
      managed: { policyPack: JSON.stringify({ ...third, name: 7 }), establishment: 'cisss-cote-nord' },
    });
    expect(settings.pack).toBe(getBuiltinPack('cisss-cote-nord'));
    expect(settings.refused).toContainEqual({ key: 'policyPack.name', found: '7', expected: expect.any(String) });
  });
});

describe('what an establishment adds to its policy', () => {
  const managed = {
    establishment: 'cisss-cote-nord',
    facilityNames: '["le Phare"]',
    contacts: '[{"name":"Vie privée","email":"vie.privee@example.org"}]',
    supportAddress: 'https://soutien.example.org/vigie',
    consentAcknowledged: true,
  };

  test('names of facilities and whom to ask first stand with the policy’s own', () => {
    const { pack } = resolve({ managed });
    expect(pack?.sites).toEqual([...getBuiltinPack('cisss-cote-nord').sites, 'le Phare']);
    expect(pack?.contacts[0]).toEqual({ from: 'configuration', name: 'Vie privée', email: 'vie.privee@example.org' });
  });

  test('whom to ask for help, and that staff were told', () => {
    const { supportAddress, consentAcknowledged } = resolve({ managed });
    expect({ supportAddress, consentAcknowledged }).toEqual({
      supportAddress: 'https://soutien.example.org/vigie',
      consentAcknowledged: true,
    });
  });
});

test('a site that is off is named, an administrator’s word before the person’s', () => {
  expect(resolve()).not.toHaveProperty('sitesOff');
  expect(resolve({ managed: { facebook: false }, own: { linkedin: false } }).sitesOff).toEqual([
    'facebook.com',
    'linkedin.com',
  ]);
  expect(resolve({ managed: { facebook: true }, own: { facebook: false } })).not.toHaveProperty('sitesOff');
});

test('nobody turns a site off where the establishment holds something back', () => {
  const managed = { modes: '{"patient-identifier":"block"}', linkedin: false };
  expect(resolve({ managed, own: { facebook: false } }).sitesOff).toEqual(['linkedin.com']);
});

describe('the journal and the shared workstation', () => {
  test.each([
    ['ninety days', {}, {}, 90],
    ['as long as the person chose', {}, { journalDays: 365 }, 365],
    ['no longer than the establishment allows', { journalDays: 60 }, { journalDays: 365 }, 60],
    ['no longer than that where nobody chose', { journalDays: 60 }, {}, 60],
    ['shorter than that where the person chose so', { journalDays: 60 }, { journalDays: 30 }, 30],
  ])('a row is kept %s', (_, managed, own, days) => {
    expect(resolve({ managed, own }).journalDays).toBe(days);
  });

  test.each([
    ['is kept on one’s own device', {}, {}, true],
    ['unless the person says no', {}, { journal: false }, false],
    ['is not on an establishment’s machine', { language: 'fr' }, {}, false],
    ['nor where nothing of the configuration was understood', { colour: 'green' }, {}, false],
    ['unless the person asks for it there', { language: 'fr' }, { journal: true }, true],
    ['which the establishment may forbid', { journal: false }, { journal: true }, false],
    ['is never on a shared device', {}, { journal: true, sharedDevice: true }, false],
  ])('the journal %s', (_, managed, own, kept) => {
    expect(resolve({ managed, own }).journal).toBe(kept);
  });

  test('nothing of one person meets the next on a shared device', () => {
    const settings = resolve({
      managed: { sharedDevice: true, officialAccounts: '["Fondation"]' },
      own: { hours: HOURS, ownPeople: ['Léa'], ownAccounts: ['Camille Exemple'], officialAccounts: ['Ma page'] },
    });
    expect(settings).not.toHaveProperty('hours');
    expect(settings).toMatchObject({ ownPeople: [], ownAccounts: [], officialAccounts: ['Fondation'] });
  });
});
