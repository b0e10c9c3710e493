import { getBuiltinPack } from '../../lib/policy/packs/index.ts';

/** One configuration as a browser hands it over, and the keys that must be named as refused, in order. */
export interface BadConfiguration {
  readonly what: string;
  readonly managed: Readonly<Record<string, unknown>>;
  readonly named: readonly string[];
}

const PACK = getBuiltinPack('cisss-laurentides');
const THIRD = JSON.stringify({ ...PACK, establishment: 'ciusss-essai' }).replaceAll(
  'cisss-laurentides/',
  'ciusss-essai/',
);

const bad = (what: string, managed: BadConfiguration['managed'], ...named: string[]): BadConfiguration => ({
  what,
  managed,
  named,
});

/** A third establishment's pack with one thing changed. */
const pack = (what: string, change: (json: string) => string, ...named: string[]) =>
  bad(`a pack ${what}`, { policyPack: change(THIRD) }, ...named);

const changed = (change: object) => () => JSON.stringify({ ...JSON.parse(THIRD), ...change });
const HTML = '<img src=x onerror=alert(1)>';

const WRONG_TYPES = [
  bad('a number for the establishment', { establishment: 7 }, 'establishment'),
  bad('an empty establishment', { establishment: '' }, 'establishment'),
  bad('an establishment that nobody knows', { establishment: 'cisss-de-lune' }, 'establishment'),
  bad('an establishment in capitals', { establishment: 'CISSS-Cote-Nord' }, 'establishment'),
  bad('a list for the establishment', { establishment: ['cisss-cote-nord'] }, 'establishment'),
  bad('a truth for the capacity', { capacity: false }, 'capacity'),
  bad('a capacity that does not exist', { capacity: 'spokesperson' }, 'capacity'),
  bad('a number for a truth (a DWORD that no schema turned)', { sharedDevice: 1 }, 'sharedDevice'),
  bad('a word for a truth', { sharedDevice: 'true' }, 'sharedDevice'),
  bad('yes for a site', { facebook: 'yes' }, 'facebook'),
  bad('an object for a site', { linkedin: {} }, 'linkedin'),
  bad('a number for the consent', { consentAcknowledged: 1 }, 'consentAcknowledged'),
  bad('a journal that is forced on', { journal: true }, 'journal'),
  bad('a journal kept for half a day', { journalDays: 0.5 }, 'journalDays'),
  bad('a word for the journal', { journal: 'false' }, 'journal'),
  bad('hours as an object, not as JSON', { hours: { timeZone: 'America/Toronto', days: [] } }, 'hours'),
  bad('modes as an object, not as JSON', { modes: { solicitation: 'off' } }, 'modes'),
  bad('a list of accounts, not as JSON', { officialAccounts: ['Fondation'] }, 'officialAccounts'),
  bad('a pack as an object, not as JSON', { policyPack: JSON.parse(THIRD) }, 'policyPack'),
];

const BAD_JSON = [
  bad('hours that are no JSON', { hours: '9 to 5' }, 'hours'),
  bad('hours on Mars', { hours: '{"timeZone":"Mars/Olympus","days":[[],[],[],[],[],[],[]]}' }, 'hours'),
  bad('six days', { hours: '{"timeZone":"America/Toronto","days":[[],[],[],[],[],[]]}' }, 'hours'),
  bad('a shift that ends before it starts', { hours: weekWith('{"start":960,"end":480}') }, 'hours'),
  bad('a break outside its shift', { hours: weekWith('{"start":1,"end":9,"breaks":[{"start":8,"end":10}]}') }, 'hours'),
  bad('JSON with a comma too many', { officialAccounts: '["Fondation",]' }, 'officialAccounts'),
  bad('JSON with single quotes', { officialAccounts: "['Fondation']" }, 'officialAccounts'),
  bad('JSON cut short', { contacts: '[{"name":"Vie privée"' }, 'contacts'),
  bad('JSON twice in a string', { facilityNames: JSON.stringify('["le Phare"]') }, 'facilityNames'),
  bad('a name that is empty', { facilityNames: '[" "]' }, 'facilityNames'),
  bad('a hundred and one names', { facilityNames: JSON.stringify(Array(101).fill('x')) }, 'facilityNames'),
  bad('a name as long as a page', { officialAccounts: JSON.stringify(['x'.repeat(121)]) }, 'officialAccounts'),
  bad('a contact without a name', { contacts: '[{"email":"a@example.org"}]' }, 'contacts'),
  bad('a contact with an address that is none', { contacts: '[{"name":"A","email":"a at example"}]' }, 'contacts'),
  bad('a contact with a key of its own', { contacts: '[{"name":"A","fax":"1"}]' }, 'contacts'),
  bad('eleven contacts', { contacts: JSON.stringify(Array(11).fill({ name: 'A' })) }, 'contacts'),
];

const BAD_MODES = [
  bad('a mode that does not exist', { modes: '{"solicitation":"loud"}' }, 'modes.solicitation'),
  bad('a mode in capitals', { modes: '{"solicitation":"OFF"}' }, 'modes.solicitation'),
  bad('a concern that does not exist', { modes: '{"rants":"hint"}' }, 'modes.rants'),
  bad('a case of another concern', { modes: '{"solicitation.threat":"hint"}' }, 'modes.solicitation.threat'),
  bad(
    'an opinion that is blocked',
    { modes: '{"disparagement.organization":"block"}' },
    'modes.disparagement.organization',
  ),
  bad('hours that are blocked', { modes: '{"work-hours":"block"}' }, 'modes.work-hours'),
  bad('criticism that must be justified', { modes: '{"disparagement":"justify"}' }, 'modes.disparagement'),
  bad('a list of modes', { modes: '["block"]' }, 'modes'),
  bad('everything blocked by a star', { modes: '{"*":"block"}' }, 'modes.*'),
  bad('a name that objects have for a concern', { modes: '{"constructor":"block"}' }, 'modes.constructor'),
];

const BAD_PACKS = [
  pack('that is half', (json) => json.slice(0, json.length / 2), 'policyPack'),
  pack('that is empty', () => '', 'policyPack'),
  pack('that is a list', () => '[]', 'policyPack'),
  pack('of a later shape', changed({ schema: 2 }), 'policyPack.schema'),
  pack('without a name', changed({ name: undefined }), 'policyPack.name'),
  pack('without articles', changed({ articles: [] }), 'policyPack.articles'),
  pack('with a duty for a role that does not exist', changed({ refusedRoles: ['boss'] }), 'policyPack.refusedRoles[0]'),
  pack(
    'with a contact of HTML',
    changed({ contacts: [{ from: 'policy', name: 'A', email: HTML }] }),
    'policyPack.contacts[0].email',
  ),
  pack(
    'that cites what it does not hold',
    changed({ definitions: [{ term: 'A', clause: 'ciusss-essai/99/p9' }] }),
    'policyPack.definitions[0].clause',
  ),
  bad(
    'a pack in the place of a built-in one, unasked',
    { policyPack: JSON.stringify(PACK) },
    'policyPack.establishment',
  ),
];

const JUNK = [
  bad('a megabyte of junk', { policyPack: 'x'.repeat(1_100_000) }, 'policyPack'),
  bad('a megabyte of junk under a name of its own', { junk: 'x'.repeat(1_100_000) }, 'junk'),
  bad('a name with a letter missing', { establisment: 'cisss-cote-nord' }, 'establisment'),
  bad('a name in other capitals', { Establishment: 'cisss-cote-nord' }, 'Establishment'),
  bad('a name that objects have', { constructor: 'x', toString: 'y' }, 'constructor', 'toString'),
  bad('a name of HTML', { [HTML]: HTML }, HTML),
  bad('a name as long as a page', { ['k'.repeat(500)]: 1 }, `${'k'.repeat(120)}…`),
  bad('a support address that is code', { supportAddress: 'javascript:alert(1)' }, 'supportAddress'),
  bad('a support address without https', { supportAddress: 'http://example.org' }, 'supportAddress'),
  bad('a list of patients', { patients: ['Exemple'] }, 'patients'),
  bad('a person’s own accounts', { ownAccounts: '["Camille Exemple"]' }, 'ownAccounts'),
  bad('control signs and turned writing', { establishment: 'cisss\u0000\u202Edron-etoc' }, 'establishment'),
];

/** More than sixty ways to get it wrong. */
export const BAD_CONFIGURATIONS = [...WRONG_TYPES, ...BAD_JSON, ...BAD_MODES, ...BAD_PACKS, ...JUNK];

function weekWith(shift: string): string {
  return `{"timeZone":"America/Toronto","days":[[${shift}],[],[],[],[],[],[]]}`;
}
