import type { Say } from '../../../lib/i18n/pages.ts';
import { POLICY_VIEWS, type PolicyView, policyAddress } from '../../../lib/policy/policy-address.ts';

interface ViewLinksProps {
  readonly say: Say;
  readonly establishment: string;
  readonly view: PolicyView;
}

/** What each page of the policy is called, wherever one leads to it. */
export const VIEW_TITLES = {
  text: 'policy.view.text',
  duties: 'policy.for-me',
  published: 'published.title',
  attestation: 'attest.title',
} as const satisfies Record<PolicyView, string>;

/** From one page of the policy to another. */
export function ViewLinks({ say, establishment, view }: ViewLinksProps) {
  return (
    <nav className="p-views" aria-label={say('policy.views')}>
      <ul>
        {POLICY_VIEWS.map((one) => (
          <li key={one}>
            <a href={policyAddress({ establishment, view: one })} aria-current={one === view ? 'page' : undefined}>
              {say(VIEW_TITLES[one])}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
