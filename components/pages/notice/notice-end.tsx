import type { Say } from '../../../lib/i18n/pages.ts';
import { policyAddress } from '../../../lib/policy/policy-address.ts';

interface NoticeEndProps {
  readonly say: Say;
  readonly establishment: string;
}

/** The ways on from the notice: it is a page to read, so that nothing is recorded of who read it. */
export function NoticeEnd({ say, establishment }: NoticeEndProps) {
  return (
    <div className="p-end">
      <a className="v-btn v-btn--primary v-btn--large" href="#profile">
        {say('firstrun.start')}
      </a>
      <a className="v-btn v-btn--secondary v-btn--large" href={policyAddress({ establishment })}>
        {say('policy.open')}
      </a>
      <p className="v-small v-muted">
        {say('firstrun.done')} {say('firstrun.stays')}
      </p>
    </div>
  );
}
