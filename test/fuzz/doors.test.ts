import fc from 'fast-check';
import { expect } from 'vitest';
import { readConfig } from '../../lib/kit/read-config.ts';
import { isOurs } from '../../lib/messages/answer.ts';
import { requestSchema } from '../../lib/messages/schema.ts';
import { BUILTIN_PACKS } from '../../lib/policy/packs/index.ts';
import { parsePack } from '../../lib/policy/parse-pack.ts';
import { readCalendar } from '../../lib/schedule/calendar-file/read-calendar.ts';
import { resolveSettings } from '../../lib/settings/resolve-settings.ts';
import { SMALL_PACK } from '../policy/small-pack.ts';
import { rosterText } from '../schedule/calendar-text.ts';
import { fuzz } from './fuzz.ts';
import { mutated } from './mutated.ts';
import { wildText } from './wild-text.ts';

const REQUESTS = [
  { type: 'show-count', count: 2, severity: 'serious' },
  { type: 'open-clause', clauseId: 'cisss-cote-nord/6/jugement/1' },
  { type: 'keep-approval', digest: 'a1'.repeat(32), platform: 'facebook', state: 'asked' },
  { type: 'say-duty', status: 'off', minutes: 30 },
  { type: 'claim-reminder', concern: 'work-hours', spell: 1 },
];

fuzz('a message is a request of ours or refused', mutated(...REQUESTS), (message) => {
  const { success, data } = requestSchema.safeParse(message);
  if (success) expect(REQUESTS.map(({ type }) => type)).toContain(data.type);
});

const address = fc.oneof(
  fc.constantFrom(
    'https://www.facebook.com/',
    'https://facebook.com.example.org/',
    'chrome-extension://vigie/popup.html',
  ),
  fc.webUrl(),
  wildText,
);

fuzz(
  'a sender is one of ours by its id and its address, whatever it says',
  fc.tuple(wildText, address),
  ([id, url]) => {
    const self = { id: 'vigie', origin: 'chrome-extension://vigie/' };
    expect(isOurs({ id, url }, self)).toBe(false);
    const isOwn = url.startsWith(self.origin) && URL.canParse(url);
    const isSite = /^https:\/\/([a-z0-9-]+\.)*(facebook|linkedin|messenger)\.com(?![a-z0-9.-])/i.test(url.trim());
    if (isOurs({ id: 'vigie', url }, self) && !isOwn) expect(isSite).toBe(true);
  },
);

const MANAGED = {
  establishment: 'cisss-cote-nord',
  role: 'manager',
  language: 'en',
  hours: '{"timeZone":"America/Toronto","days":[[{"start":480,"end":960}],[],[],[],[],[],[]]}',
  modes: '{"work-hours":"hint","patient-identifier.name":"justify"}',
  contacts: '[{"name":"Service","phone":"418 555-0142"}]',
  sharedDevice: true,
  journal: false,
};
const OWN = {
  establishment: 'cisss-laurentides',
  role: 'employee',
  capacity: 'personal',
  modes: { disparagement: 'hint' },
  ownPeople: ['Lucie'],
  pausedUntil: 5,
  siteCapacities: { facebook: 'personal' },
  declared: { state: 'on', until: 5 },
};
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

fuzz(
  'settings of any make resolve, and whatever of them is bad is refused by its name',
  fc.tuple(mutated(MANAGED), mutated(OWN)),
  ([managed, own]) => {
    if (!isRecord(managed) || !isRecord(own)) return;
    const sources = { managed, own, defaults: { language: 'fr' }, packs: BUILTIN_PACKS } as const;
    const { settings } = resolveSettings(sources);
    expect(settings.version).toBe(2);
    for (const { key, found } of settings.refused) expect(key.length + found.length).toBeLessThan(300);
    for (const mode of Object.values(settings.modes ?? {})) expect(typeof mode).toBe('string');
  },
);

fuzz('a delivered policy is taken as it is or refused with its faults', mutated(SMALL_PACK), (json) => {
  const parsed = parsePack(json);
  if (!parsed.ok) expect(parsed.faults.length).toBeGreaterThan(0);
});

const CONFIG = {
  chromium: { id: 'abcdefghijklmnopabcdefghijklmnop', updateUrl: 'https://example.org/update.xml' },
  firefox: { installUrl: 'https://example.org/vigie.xpi' },
  settings: MANAGED,
};
const configText = fc.oneof(
  mutated(CONFIG).map((config) => JSON.stringify(config) ?? ''),
  wildText,
);

fuzz("the kit's configuration is read or refused", configText, (text) => {
  const read = readConfig(text);
  if (read.ok) expect(Object.keys(read.deployment.settings).length).toBeLessThan(50);
});

const ROSTER = rosterText('20261101', 3).split('\r\n');
const calendar = fc
  .array(fc.tuple(fc.nat(ROSTER.length), fc.nat(2), fc.oneof(fc.constantFrom(...ROSTER), wildText)), { maxLength: 4 })
  .map((edits) => {
    const lines = [...ROSTER];
    for (const [at, out, put] of edits) lines.splice(at, out, put);
    return lines.join('\r\n');
  });
const CALENDAR = {
  timeZone: 'America/Toronto',
  window: { from: Date.parse('2026-10-01T00:00:00Z'), to: Date.parse('2027-12-01T00:00:00Z') },
  words: [],
};

fuzz(
  'a calendar is read, empty, too big, or refused with its line',
  calendar,
  (text) => {
    const reading = readCalendar(text, CALENDAR);
    if (reading.kind === 'fault') expect(reading.line).toBeGreaterThan(0);
  },
  ROSTER.length,
);
