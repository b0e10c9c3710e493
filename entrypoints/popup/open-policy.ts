import { browser } from 'wxt/browser';
import { establishmentOf } from '../../lib/policy/article-number.ts';
import type { ClauseId } from '../../lib/policy/duty.ts';
import { policyAddress } from '../../lib/policy/policy-address.ts';

/** Opens the policy at a clause in a tab of its own. */
export function openPolicy(clause: ClauseId): void {
  const address = policyAddress({ establishment: establishmentOf(clause), clause });
  void browser.tabs.create({ url: browser.runtime.getURL(address) });
}
