import fc from 'fast-check';
import type { Sender } from '../../lib/messages/answer.ts';

/** Our own id and origin, as the fuzzed door knows them. */
export const SELF = { id: 'vigie', origin: 'chrome-extension://vigie/' };

/** One good request of each kind. */
export const GOOD_REQUESTS: readonly Readonly<Record<string, unknown>>[] = [
  { type: 'open-clause', clauseId: 'cisss-laurentides/5.1.5/loyaute' },
  {
    type: 'record-decision',
    surface: 'facebook.post',
    rule: 'patient-named',
    concern: 'patient-identifier',
    clause: 'cisss-cote-nord/6/jugement/1',
    decision: 'continued',
  },
  { type: 'show-count', count: 2, severity: 'serious' },
  { type: 'claim-acceptance-week' },
  { type: 'know-approvals', forWriting: false },
  { type: 'keep-approval', digest: 'a1'.repeat(32), platform: 'facebook', state: 'asked' },
  { type: 'claim-reminder', concern: 'work-hours', spell: 1 },
  { type: 'say-duty', status: 'off-duty', minutes: 15 },
];

/** Stands in the place of what a person typed: it may come through in no field. */
export const WORDS = 'Mme Tremblesoie, dossier 74920385';

const value = fc.oneof(
  fc.anything({ withDate: true, withMap: true, withSet: true, withNullPrototype: true, withBigInt: true }),
  fc.constantFrom<unknown>(WORDS, '__proto__', 'https://example.com/', -1, 1.5, Number.NaN, 1e308, [], {}, null),
);

const good = fc.constantFrom(...GOOD_REQUESTS);

/** A good request with one field changed, left out or added. */
const nearlyGood = fc
  .tuple(good, fc.nat(), fc.oneof(fc.string(), fc.constantFrom('text', 'excerpt', '__proto__', 'constructor')), value)
  .chain(([request, at, key, other]) => {
    const keys = Object.keys(request);
    const own = keys[at % keys.length] ?? 'type';
    const { [own]: _, ...without } = request;
    return fc.constantFrom({ ...request, [own]: other }, without, { ...request, [key]: other });
  });

/** A name that exists nowhere, or on every object. */
const unknownKind = fc.record({
  type: fc.oneof(fc.string(), fc.constantFrom('toString', 'constructor', '__proto__', 'erase-everything')),
});

/** Whatever can be sent: nonsense, what is no request, and what nearly is one. */
export const anyMessage: fc.Arbitrary<unknown> = fc.oneof(value, good, nearlyGood, nearlyGood, unknownKind);

const host = fc.constantFrom(
  'www.facebook.com',
  'facebook.com',
  'business.facebook.com',
  'www.linkedin.com',
  'facebook.com.example.com',
  'notfacebook.com',
  'facebook.com.',
  'facebook.com@example.com',
  'example.com/facebook.com',
  'example.com?.facebook.com',
  'example.com#.facebook.com',
  '[::1]',
);
const scheme = fc.constantFrom(
  'https://',
  'http://',
  'ftp://',
  'chrome-extension://',
  'file://',
  'HTTPS://',
  'blob:https://',
);

const address = fc.oneof(
  fc.tuple(scheme, host, fc.webPath()).map((parts) => parts.join('')),
  fc.webUrl(),
  fc.string(),
  fc.constantFrom(
    `${SELF.origin}popup.html`,
    'chrome-extension://vigie.example.com/',
    'chrome-extension://vigi/popup.html',
    'moz-extension://vigie/popup.html',
    'about:blank',
    'data:text/html,https://www.facebook.com/',
  ),
);

/** Whoever can send. */
export const anySender: fc.Arbitrary<Sender> = fc.record(
  {
    id: fc.oneof(fc.constant(SELF.id), fc.constant(SELF.id), fc.string(), fc.constantFrom('Vigie', 'vigie ', '')),
    url: address,
    tab: fc.record({ id: fc.integer() }, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
);
