import { describe, expect, it } from 'vitest';
import { policyAddress, readPolicyAddress } from '../../lib/policy/policy-address.ts';

const read = (address: string) => readPolicyAddress(new URL(address, 'chrome-extension://vigie/'));

describe('policyAddress', () => {
  it('leads to the clause that a warning quotes', () => {
    const address = policyAddress({ establishment: 'cisss-cote-nord', clause: 'cisss-cote-nord/6/jugement/1' });

    expect(address).toBe('/policy.html?establishment=cisss-cote-nord#a6-jugement-1');
    expect(read(address)).toEqual({ establishment: 'cisss-cote-nord', anchor: 'a6-jugement-1', reason: 'warning' });
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
      reason: 'warning',
    });
  });

  it('reads an address that names nothing', () => {
    expect(read('/policy.html')).toEqual({ reason: 'warning' });
  });
});
