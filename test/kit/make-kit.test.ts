import { parse } from 'plist';
import { describe, expect, it } from 'vitest';
import { type Deployment, readDeployment } from '../../lib/kit/deployment.ts';
import { FIREFOX_ID } from '../../lib/kit/extension-ids.ts';
import { makeKit } from '../../lib/kit/make-kit.ts';
import { RINGS, type Ring } from '../../lib/kit/rings.ts';
import { zipFiles } from '../../lib/kit/zip-files.ts';
import { getBuiltinPack } from '../../lib/policy/packs/index.ts';
import { MANAGED_SETTINGS } from '../../lib/settings/managed.ts';
import { takeValid } from '../../lib/settings/take-valid.ts';
import { powershellParser } from './parse-powershell.ts';
import { parsePowershellValues } from './parse-powershell-values.ts';
import { parseReg } from './parse-reg.ts';

const ID = 'abcdefghijklmnopabcdefghijklmnop';
const UPDATES = 'https://deploiement.example.org/vigie/update.xml?poste=1&lang=fr';
const XPI = 'https://deploiement.example.org/vigie/vigie.xpi';

/** One of each, with every sign that some format has a meaning for. */
const SETTINGS = {
  establishment: 'cisss-cote-nord',
  role: 'non-institutional',
  capacity: 'personal',
  language: 'fr',
  hours: { timeZone: 'America/Toronto', days: [[{ start: 480, end: 960, breaks: [] }], [], [], [], [], [], []] },
  hoursLocked: false,
  organizationDevice: true,
  modes: { 'patient-identifier': 'block', 'work-hours': 'off' },
  officialAccounts: ['L\'Hôpital « A » & "B" <C> \\D $env:E ’F’ `G` %H% ]]>'],
  facilityNames: ['le Phare – 2e étage'],
  contacts: [{ name: 'Vie privée', email: 'vie.privee@example.org' }],
  approvalEmail: 'approbations@example.org',
  supportAddress: 'https://soutien.example.org/?a=1&b=2',
  policyPack: getBuiltinPack('cisss-cote-nord'),
  sharedDevice: true,
  facebook: false,
  linkedin: true,
  consentAcknowledged: true,
  journal: false,
  journalDays: 90,
};

const deployment = deploymentOf({
  chromium: { id: ID, updateUrl: UPDATES },
  firefox: { installUrl: XPI },
  settings: SETTINGS,
});
const files = new Map(makeKit(deployment).map(({ path, bytes }) => [path, bytes]));
const text = (path: string) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.get(path));
const json = (path: string) => JSON.parse(text(path));

it('every setting there is stands in this test', () => {
  expect(Object.keys(SETTINGS).sort()).toEqual(Object.keys(MANAGED_SETTINGS).sort());
});

describe.each(RINGS)('in ring %s, all files carry the same values', (ring) => {
  const wanted = settingsIn(ring);

  it('and the extension takes every one of them', () => {
    expect(takeValid(MANAGED_SETTINGS, wanted).refused).toEqual([]);
  });

  it.each(['chromium', 'opt/chrome', 'opt/edge'])('JSON for %s in Linux', (folder) => {
    expect(json(`${ring}/linux/etc/${folder}/policies/managed/vigie.json`)).toEqual({
      ExtensionInstallForcelist: [`${ID};${UPDATES}`],
      '3rdparty': { extensions: { [ID]: wanted } },
    });
  });

  it.each(['linux/etc/firefox/policies', 'windows/firefox/distribution'])('policies.json in %s', (folder) => {
    expect(json(`${ring}/${folder}/policies.json`)).toEqual({
      policies: {
        ExtensionSettings: { [FIREFOX_ID]: { installation_mode: 'force_installed', install_url: XPI } },
        '3rdparty': { Extensions: { [FIREFOX_ID]: wanted } },
      },
    });
  });

  it('the profile for macOS', () => {
    const { PayloadContent, PayloadScope } = Object(parse(text(`${ring}/macos/vigie.mobileconfig`)));
    expect(PayloadScope).toBe('System');
    for (const domain of ['com.google.Chrome', 'com.microsoft.Edge', 'org.chromium.Chromium']) {
      expect(PayloadContent).toContainEqual(
        expect.objectContaining({ PayloadType: domain, ExtensionInstallForcelist: [`${ID};${UPDATES}`] }),
      );
      expect(PayloadContent).toContainEqual(
        expect.objectContaining({ PayloadType: `${domain}.extensions.${ID}`, ...wanted }),
      );
    }
    expect(PayloadContent).toContainEqual(
      expect.objectContaining({
        PayloadType: 'org.mozilla.firefox',
        EnterprisePoliciesEnabled: true,
        '3rdparty': { Extensions: { [FIREFOX_ID]: wanted } },
      }),
    );
    const uuids = PayloadContent.map(({ PayloadUUID }: { PayloadUUID: string }) => PayloadUUID);
    expect(new Set(uuids).size).toBe(uuids.length);
  });

  it('the registry, which forgets it all again', () => {
    const installed = parseReg(files.get(`${ring}/windows/registry/install.reg`) ?? new Uint8Array());
    const removed = parseReg(files.get(`${ring}/windows/registry/remove.reg`) ?? new Uint8Array());
    for (const key of ['SOFTWARE\\Policies\\Google\\Chrome', 'SOFTWARE\\Policies\\Microsoft\\Edge']) {
      const policy = `${key}\\3rdparty\\extensions\\${ID}\\policy`;
      expect(Object.fromEntries(installed.get(policy) ?? [])).toEqual(asRegistry(wanted));
      expect([...(installed.get(`${key}\\ExtensionInstallForcelist`)?.values() ?? [])]).toEqual([`${ID};${UPDATES}`]);
      expect(removed.get(policy)).toBeNull();
      expect([...(removed.get(`${key}\\ExtensionInstallForcelist`) ?? [])]).toEqual([['7031', null]]);
    }
    expect([...installed.keys()].sort()).toEqual([...removed.keys()].sort());
  });

  it.each(['install', 'detect', 'remove', 'verify'])('the script %s.ps1', async (name) => {
    const script = text(`${ring}/windows/powershell/${name}.ps1`);
    expect((await powershellParser())(script)).toEqual([]);
    expect(script.startsWith('\uFEFF#Requires -Version 5.1\r\n')).toBe(true);
    const installed = parseReg(files.get(`${ring}/windows/registry/install.reg`) ?? new Uint8Array());
    const rows = [...installed].flatMap(([key, values]) => [...(values ?? [])].map((value) => [key, ...value]));
    expect(parsePowershellValues(script).toSorted()).toEqual(rows.toSorted());
  });
});

describe.each([
  ['of all settings', SETTINGS],
  ['of an establishment alone', { establishment: 'cisss-cote-nord' }],
  ['without settings', {}],
])('from ring to ring of a configuration %s', (_, settings) => {
  const made = makeKit(deploymentOf({ chromium: { id: ID, updateUrl: UPDATES }, settings }));
  const bytesOf = (path: string) => made.find((file) => file.path === path)?.bytes ?? new Uint8Array();
  const scriptOf = (ring: Ring, name: string) =>
    new TextDecoder().decode(bytesOf(`${ring}/windows/powershell/${name}.ps1`));

  it.each([
    [RINGS[0], RINGS[1]],
    [RINGS[1], RINGS[2]],
    [RINGS[2], RINGS[0]],
  ] as const)('what %s wrote, %s writes, finds and takes away', (before, after) => {
    const namesOf = (ring: Ring) =>
      parsePowershellValues(scriptOf(ring, 'install')).map(([key, name]) => JSON.stringify([key, name]));
    const left = namesOf(before).filter((name) => !namesOf(after).includes(name));
    for (const [key] of left.map((name) => JSON.parse(name))) {
      const emptied = /^\$policies = @\((.*)\)\r$/m;
      for (const name of ['install', 'detect', 'remove', 'verify']) {
        expect(emptied.exec(scriptOf(after, name))?.[1]?.split(', ')).toContain(`'HKLM:\\${key}'`);
      }
      const written = new TextDecoder('utf-16le').decode(bytesOf(`${after}/windows/registry/install.reg`));
      expect(written).toContain(`[-HKEY_LOCAL_MACHINE\\${key}]`);
    }
    for (const name of ['detect', 'verify']) {
      expect(scriptOf(after, name)).toContain('$_ -notin $ours');
    }
  });
});

it('a script with a quote too few would be noticed', async () => {
  expect((await powershellParser())("$a = @(\n  'one\n)\nif ($a) {")).not.toEqual([]);
});

it('is for the machine alone: no file speaks of a user’s own settings', () => {
  for (const path of files.keys()) {
    if (path.endsWith('verify.ps1') || !/\.(ps1|json|mobileconfig|admx)$/.test(path)) continue;
    expect(text(path), path).not.toMatch(/HKCU|HKEY_CURRENT_USER|class="(User|Both)"/);
  }
});

it('is the same to the byte whenever it is made', () => {
  const [one, other] = [zipFiles(makeKit(deployment)), zipFiles(makeKit(deployment))];
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
});

describe('what cannot be deployed is named', () => {
  const chromium = { id: ID, updateUrl: UPDATES };
  it.each([
    ['no browser', { settings: {} }, /at least one/],
    ['an id of another shape', { chromium: { ...chromium, id: 'vigie' }, settings: {} }, /chromium\.id/],
    [
      'an address in the open',
      { chromium: { ...chromium, updateUrl: 'http://example.org' }, settings: {} },
      /updateUrl/,
    ],
    ['a key with a typing error', { chromium, settings: { rôle: 'manager' } }, /^settings\.rôle/],
    ['a journal forced on', { chromium, settings: { journal: true } }, /^settings\.journal: true, expected false/],
    ['hours of another shape', { chromium, settings: { hours: [] } }, /^settings\.hours/],
    [
      'an establishment that nobody knows',
      { chromium, settings: { establishment: 'cisss-cotenord' } },
      /^settings\.est/,
    ],
    ['a setting that is null', { chromium, settings: { establishment: null } }, /^settings\.establishment: null/],
    ['a concern that is none', { chromium, settings: { modes: { gossip: 'hint' } } }, /^settings\.modes\.gossip/],
    ['a mode that is none', { chromium, settings: { modes: { opinion: 'shout' } } }, /^settings\.modes\.opinion/],
    [
      'a role that the policy does not bind',
      { chromium, settings: { establishment: 'cisss-laurentides', role: 'non-institutional' } },
      /^settings\.role/,
    ],
    ['no object at all', [], /object/],
  ])('%s', (_, config, fault) => {
    const read = readDeployment(config);
    expect(read).toMatchObject({ ok: false, faults: [expect.stringMatching(fault)] });
  });
});

it('a policy that is none is named, fault by fault', () => {
  const read = readDeployment({ firefox: { installUrl: XPI }, settings: { policyPack: { nothing: 1 } } });
  expect(read.ok ? [] : read.faults).toContainEqual(expect.stringMatching(/^settings\.policyPack/));
});

it('a mode above its ceiling is told, and hinders nothing', () => {
  const read = readDeployment({ firefox: { installUrl: XPI }, settings: { modes: { 'work-hours': 'block' } } });
  expect(read).toMatchObject({ ok: true, lowered: [expect.stringMatching(/^settings\.modes\.work-hours: "block"/)] });
});

function deploymentOf(config: object): Deployment {
  const read = readDeployment(config);
  if (!read.ok) throw new Error(read.faults.join('\n'));
  return read.deployment;
}

/** In the first two rings nothing is above a hint; in the last everything is as it was asked for. */
function settingsIn(ring: Ring): Record<string, unknown> {
  const asWritten = Object.entries(SETTINGS).map(([key, value]) => [
    key,
    typeof value === 'object' ? JSON.stringify(value) : value,
  ]);
  const settings = Object.fromEntries(asWritten);
  if (ring === '3-everyone-confirm') return settings;
  const { modes } = json(`${ring}/linux/etc/chromium/policies/managed/vigie.json`)['3rdparty'].extensions[ID];
  expect(JSON.parse(modes)).toMatchObject({ 'patient-identifier': 'hint', disparagement: 'hint', 'work-hours': 'off' });
  expect(new Set(Object.values(JSON.parse(modes)))).toEqual(new Set(['hint', 'off']));
  return { ...settings, modes };
}

function asRegistry(settings: Record<string, unknown>): object {
  return Object.fromEntries(
    Object.entries(settings).map(([key, value]) => [key, typeof value === 'boolean' ? Number(value) : value]),
  );
}
