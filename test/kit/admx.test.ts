import { DOMParser, type Element } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { admlFiles } from '../../lib/kit/adml-files.ts';
import { admxFile } from '../../lib/kit/admx-file.ts';
import type { KitFile } from '../../lib/kit/kit-file.ts';
import { ROLES } from '../../lib/policy/people.ts';
import { MANAGED_SETTINGS } from '../../lib/settings/managed.ts';

const ID = 'abcdefghijklmnopabcdefghijklmnop';

/** The order that Microsoft's schema wants inside a policy. */
const ORDER = ['parentCategory', 'supportedOn', 'enabledValue', 'disabledValue', 'elements'];

const read = ({ bytes }: KitFile): Element => {
  const onError = (level: string, message: string) => {
    throw new Error(`${level}: ${message}`);
  };
  const { documentElement } = new DOMParser({ onError }).parseFromString(new TextDecoder().decode(bytes), 'text/xml');
  if (!documentElement) throw new Error('no document');
  return documentElement;
};
const all = (element: Element, tag: string) => [...element.getElementsByTagName(tag)];
const ids = (element: Element, tag: string, attribute: string) =>
  all(element, tag).map((one) => one.getAttribute(attribute) ?? '');
const childrenOf = (element: Element) => [...element.childNodes].filter((node) => node.nodeType === node.ELEMENT_NODE);

const admx = read(admxFile(ID));
const policies = all(admx, 'policy');

describe('the template', () => {
  it('has every setting once for each browser, in the computer’s half', () => {
    expect(policies).toHaveLength(Object.keys(MANAGED_SETTINGS).length * 2);
    expect(new Set(policies.map((policy) => policy.getAttribute('class')))).toEqual(new Set(['Machine']));
    expect(new Set(policies.map((policy) => policy.getAttribute('key')))).toEqual(
      new Set([
        `SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${ID}\\policy`,
        `SOFTWARE\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\${ID}\\policy`,
      ]),
    );
  });

  it('has its parts in the order of Microsoft’s schema', () => {
    expect(childrenOf(admx).map(({ nodeName }) => nodeName)).toEqual([
      'policyNamespaces',
      'resources',
      'supportedOn',
      'categories',
      'policies',
    ]);
    for (const policy of policies) {
      const names = childrenOf(policy).map(({ nodeName }) => nodeName);
      expect(names).toEqual(ORDER.filter((name) => names.includes(name)));
    }
  });

  it('names a value that the extension reads, in its type', () => {
    const [role, journal, shared] = ['role', 'journal', 'sharedDevice'].map((name) =>
      policies.find((policy) => policy.getAttribute('name') === `vigie_chrome_${name}`),
    );
    expect(role && all(role, 'string').map(({ textContent }) => textContent)).toEqual([...ROLES]);
    expect(journal && ids(journal, 'decimal', 'value')).toEqual(['0']);
    expect(shared && ids(shared, 'decimal', 'value')).toEqual(['1', '0']);
  });

  it('refers to categories and to a definition that it holds', () => {
    const held = [...ids(admx, 'category', 'name'), ...ids(admx, 'definition', 'name')];
    const refs = [...ids(admx, 'parentCategory', 'ref'), ...ids(admx, 'supportedOn', 'ref').filter(Boolean)];
    expect(refs.filter((ref) => !held.includes(ref))).toEqual([]);
  });
});

describe.each(admlFiles().map((file) => [file.path, read(file)] as const))('%s', (_, adml) => {
  const written = new TextDecoder().decode(admxFile(ID).bytes);
  const referred = (table: string) => [
    ...new Set([...written.matchAll(new RegExp(`\\$\\(${table}\\.([^)]*)\\)`, 'g'))].map(([, id]) => id)),
  ];

  it.each([
    ['string', 'string'],
    ['presentation', 'presentation'],
  ])('holds every %s that the template names, once, and no other', (table, tag) => {
    const held = ids(adml, tag, 'id');
    expect(held.toSorted()).toEqual(referred(table).toSorted());
    expect(held.filter((id) => !/^[\p{L}\p{N}_]+$/u.test(id))).toEqual([]);
  });

  it('asks for each element of its policy', () => {
    for (const presentation of all(adml, 'presentation')) {
      const policy = policies.find((one) => one.getAttribute('name') === presentation.getAttribute('id'));
      const elements = policy ? all(policy, 'elements').flatMap(childrenOf) : [];
      const asked = childrenOf(presentation).map((node) => (node as Element).getAttribute('refId'));
      expect(asked).toEqual(elements.map((node) => (node as Element).getAttribute('id')));
    }
  });
});
