import type { Say } from '../../../lib/i18n/pages.ts';
import type { PolicyPack } from '../../../lib/policy/pack.ts';
import type { Capacity } from '../../../lib/policy/people.ts';
import type { Snapshot } from '../../../lib/settings/snapshot.ts';
import { CapacityChoice } from '../capacity-choice.tsx';
import { ContactList } from '../contact-list.tsx';
import { PrivacyLines } from '../privacy-lines.tsx';
import { NoticeLink } from './notice-link.tsx';

interface PopupSectionsProps {
  readonly say: Say;
  readonly snapshot: Snapshot;
  readonly pack: PolicyPack;
  /** In whose name the draft in the tab speaks, or the person usually writes; absent where it can't be chosen now. */
  readonly capacity: Capacity | undefined;
  readonly onCapacity: (capacity: Capacity) => void;
}

/**
 * Under the warnings: in whose name one writes, whom to ask, what to do after a mistake, what Vigie reads.
 * For authorised users the policy itself says how an error is corrected.
 */
export function PopupSections({ say, snapshot, pack, capacity, onCapacity }: PopupSectionsProps) {
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
      <section className="p-block">
        <h2>{say('popup.heading.contact')}</h2>
        <ContactList say={say} contacts={pack.contacts} />
      </section>
      {snapshot.role !== 'authorized' && (
        <details className="p-block">
          <summary>{say('popup.mistake.title')}</summary>
          <p>{say('popup.mistake.body')}</p>
        </details>
      )}
      <details className="p-block">
        <summary>{say('popup.heading.privacy')}</summary>
        <PrivacyLines say={say} />
        <NoticeLink say={say} />
      </details>
    </>
  );
}
