import type { TryText } from '../../../lib/draft/create-trial.ts';
import type { Say } from '../../../lib/i18n/pages.ts';
import type { ClauseId } from '../../../lib/policy/duty.ts';
import type { PolicyPack } from '../../../lib/policy/pack.ts';
import type { Capacity } from '../../../lib/policy/people.ts';
import { policyAddress } from '../../../lib/policy/policy-address.ts';
import type { Snapshot } from '../../../lib/settings/snapshot.ts';
import { CapacityChoice } from '../capacity-choice.tsx';
import { ContactList } from '../contact-list.tsx';
import { PrivacyLines } from '../privacy-lines.tsx';
import { TRIAL_ANCHOR } from '../trial/trial-anchor.ts';
import { TrialSection } from '../trial/trial-section.tsx';
import { CONTACTS_ANCHOR } from './contacts-anchor.ts';
import { NoticeLink } from './notice-link.tsx';
import { PolicyLandmarks } from './policy-landmarks.tsx';

interface PopupSectionsProps {
  readonly say: Say;
  readonly snapshot: Snapshot;
  readonly pack: PolicyPack;
  /** In whose name the draft in the tab speaks, or the person usually writes; absent where it can't be chosen now. */
  readonly capacity: Capacity | undefined;
  readonly onCapacity: (capacity: Capacity) => void;
  readonly loadTrial: () => Promise<TryText>;
  readonly onRead: (clause: ClauseId) => void;
}

/**
 * Under the warnings: in whose name one writes, a text to try, what the policy has at hand, whom to ask, what to do after a
 * mistake, what Vigie reads. For authorised users the policy itself says how an error is corrected.
 */
export function PopupSections(props: PopupSectionsProps) {
  const { say, snapshot, pack, capacity, onCapacity, loadTrial, onRead } = props;
  const { establishment } = pack;
  const published = policyAddress({ establishment, view: 'published' });
  return (
    <>
      {capacity && (
        <section className="p-block">
          <h2>{say('popup.heading.capacity')}</h2>
          <CapacityChoice
            say={say}
            role={snapshot.role}
            capacity={capacity}
            authority={pack.authority}
            managed={snapshot.origins.capacity === 'managed'}
            onChoose={onCapacity}
          />
        </section>
      )}
      <TrialSection
        say={say}
        snapshot={snapshot}
        load={loadTrial}
        onRead={onRead}
        tabHref={`${policyAddress({ establishment })}#${TRIAL_ANCHOR}`}
      />
      <PolicyLandmarks say={say} pack={pack} role={snapshot.role} />
      <section className="p-block" id={CONTACTS_ANCHOR}>
        <h2>{say('popup.heading.contact')}</h2>
        <ContactList say={say} contacts={pack.contacts} />
      </section>
      <details className="p-block">
        <summary>{say('popup.mistake.title')}</summary>
        {snapshot.role !== 'authorized' && <p>{say('popup.mistake.body')}</p>}
        <a className="v-link" href={published} target="_blank" rel="noreferrer">
          {say('published.more')}
        </a>
      </details>
      <details className="p-block">
        <summary>{say('popup.heading.privacy')}</summary>
        <PrivacyLines say={say} />
        <NoticeLink say={say} />
      </details>
    </>
  );
}
