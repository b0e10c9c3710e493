import { useState } from 'react';
import type { TryText } from '../../../lib/draft/create-trial.ts';
import type { Say } from '../../../lib/i18n/pages.ts';
import type { ClauseId } from '../../../lib/policy/duty.ts';
import type { PolicyPack } from '../../../lib/policy/pack.ts';
import type { Capacity } from '../../../lib/policy/people.ts';
import { policyAddress } from '../../../lib/policy/policy-address.ts';
import type { Snapshot } from '../../../lib/settings/snapshot.ts';
import { PolicyResults } from '../policy-results.tsx';
import { useHits } from '../use-hits.ts';
import { DutySection, type SayNow } from './duty-section.tsx';
import { FieldReportCopy } from './field-report-copy.tsx';
import { type PauseChoice, PauseSection } from './pause-section.tsx';
import { PopupBar } from './popup-bar.tsx';
import { PopupFoot } from './popup-foot.tsx';
import { PopupSections } from './popup-sections.tsx';
import { PopupWithoutPolicy } from './popup-without-policy.tsx';
import { SharedNotice } from './shared-notice.tsx';
import type { TabState } from './tab-state.ts';
import { TabWarnings } from './tab-warnings.tsx';

export interface PopupProps {
  readonly say: Say;
  /** Absent until the settings were read, or when none exist yet. */
  readonly snapshot: Snapshot | undefined;
  readonly tab: TabState;
  /** When the policy changed not long ago, that day as one reads it. */
  readonly policyUpdated?: string | undefined;
  /** Opens the policy at this clause. */
  readonly onRead: (clause: ClauseId) => void;
  /** Shows the warning's words in the page. */
  readonly onShow: (token: string) => void;
  readonly onCapacity: (capacity: Capacity) => void;
  /** Ms since 1970. */
  readonly now: number;
  readonly onSay: SayNow;
  readonly onPremises: (isThere: boolean) => void;
  readonly onPause: (choice: PauseChoice) => void;
  /** Fetches the checker for a text that is tried. */
  readonly loadTrial: () => Promise<TryText>;
  /** Copies how this frame recognised its field. */
  readonly onCopyField: (frame: string) => Promise<void>;
}

/** The window of the toolbar button: this tab's warnings, the policy, whom to ask. */
export function Popup({ snapshot, ...props }: PopupProps) {
  if (snapshot?.pack === undefined) return <PopupWithoutPolicy say={props.say} />;
  return <PopupWithPolicy {...props} snapshot={snapshot} pack={snapshot.pack} />;
}

interface PopupWithPolicyProps extends PopupProps {
  readonly snapshot: Snapshot;
  readonly pack: PolicyPack;
}

function PopupWithPolicy(props: PopupWithPolicyProps) {
  const { say, snapshot, pack, tab, policyUpdated, onRead, onShow, onCopyField } = props;
  const [query, setQuery] = useState('');
  const hits = useHits(pack, query);
  const { establishment } = pack;
  const here = tab.kind === 'report' ? tab.report.capacity : null;
  // On a shared device nothing is remembered: without a draft there is nothing to say it of.
  const capacity = here ?? (snapshot.sharedDevice ? undefined : snapshot.capacity);
  const foundAt = (clause: ClauseId) => policyAddress({ establishment, clause, reason: 'search', query });
  return (
    <div className="v p-popup">
      <PopupBar say={say} establishment={pack.name} />
      <main className="p-popup__main">
        {query.trim() === '' ? (
          <>
            {snapshot.sharedDevice && <SharedNotice say={say} />}
            {policyUpdated !== undefined && <p className="v-xs">{say('policy.updated', { date: policyUpdated })}</p>}
            <TabWarnings say={say} pack={pack} tab={tab} onRead={onRead} onShow={onShow} />
            <DutySection {...props} />
            <PopupSections {...props} capacity={capacity} />
            <PauseSection {...props} />
            {tab.kind === 'report' && tab.report.surface !== null && (
              <FieldReportCopy say={say} onCopyField={() => onCopyField(tab.report.frame)} />
            )}
          </>
        ) : (
          <>
            <h1 className="v-visually-hidden">{say('policy.title')}</h1>
            <PolicyResults say={say} pack={pack} query={query} hits={hits} hrefOf={foundAt} newTab />
          </>
        )}
      </main>
      <PopupFoot say={say} query={query} onQuery={setQuery} policyHref={policyAddress({ establishment })} />
    </div>
  );
}
