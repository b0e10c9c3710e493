import { expect, it } from 'vitest';
import { approvalAddressOf } from '../../lib/policy/approval-address.ts';
import { getBuiltinPack } from '../../lib/policy/packs/index.ts';

const LAURENTIDES = getBuiltinPack('cisss-laurentides');
const ADVISER = { name: 'Conseil clinique', email: 'conseil@example.org', from: 'configuration' } as const;

it('goes to whom the policy names, whoever else was set to be asked', () => {
  const contacts = [ADVISER, ...LAURENTIDES.contacts];
  expect(approvalAddressOf({ contacts })).toBe(approvalAddressOf(LAURENTIDES));
  expect(approvalAddressOf(LAURENTIDES)).toContain('@');
});

it('goes where the administrator says', () =>
  expect(approvalAddressOf(LAURENTIDES, 'communications@example.org')).toBe('communications@example.org'));

it('goes nowhere by itself where the policy names nobody', () =>
  expect(approvalAddressOf({ contacts: [ADVISER] })).toBeUndefined());
