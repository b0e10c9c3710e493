import type { PolicyPack } from './pack.ts';

/** Where a request for approval goes: where an administrator said, else to whom the policy itself names; a contact set beside it is for advice. */
export function approvalAddressOf({ contacts }: Pick<PolicyPack, 'contacts'>, configured?: string): string | undefined {
  return configured ?? contacts.find(({ from, email }) => from === 'policy' && email !== undefined)?.email;
}
