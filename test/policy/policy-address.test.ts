import { describe, expect, it } from 'vitest';
import { POLICY_VIEWS, policyAddress, readPolicyAddress } from '../../lib/policy/policy-address.ts';

const read = (address: string) => readPolicyAddress(new URL(address, 'chrome-extension://vigie/'));

describe('policyAddress', () => {
  it('leads to the clause that a warning quotes', () => {
    const address = policyAddress({ establishment: 'cisss-cote-nord', clause: 'cisss-cote-nord/6/jugement/1' });

    expect(address).toBe('/policy.html?establishment=cisss-cote-nord#a6-jugement-1');
    expect(read(address)).toEqual({
      establishment: 'cisss-cote-nord',
      anchor: 'a6-jugement-1',
      view: 'text',
      reason: 'warning',
      query: '',
    });
  });

  it('keeps it apart from a passage that a search found', () => {
    const address = policyAddress({
      establishment: 'cisss-laurentides',
      clause: 'cisss-laurentides/5.1.5/loyaute',
      reason: 'search',
    });

    expect(read(address)).toMatchObject({ anchor: 'a5.1.5-loyaute', reason: 'search' });
  });

  it('opens the whole policy without a clause', () => {
    expect(read(policyAddress({ establishment: 'cisss-laurentides' }))).toEqual({
      establishment: 'cisss-laurentides',
      view: 'text',
      reason: 'warning',
      query: '',
    });
  });

  it('leads to a whole article, and to each page around the text', () => {
    expect(read(policyAddress({ establishment: 'cisss-laurentides', article: '5.1' }))).toMatchObject({
      anchor: 'article-5.1',
      view: 'text',
    });
    for (const view of POLICY_VIEWS) {
      expect(read(policyAddress({ establishment: 'cisss-laurentides', view }))).toMatchObject({ view });
    }
  });

  it('keeps what was searched, whatever its marks', () => {
    const query = 'l’image & le son?';
    expect(read(policyAddress({ establishment: 'cisss-laurentides', query }))).toMatchObject({ query });
  });

  it('shows the text under an address that asks for a page that there is not', () => {
    expect(read('/policy.html?view=journal&from=nowhere')).toMatchObject({ view: 'text', reason: 'warning' });
  });

  it('reads an address that names nothing', () => {
    expect(read('/policy.html')).toEqual({ view: 'text', reason: 'warning', query: '' });
  });
});
