import type { PolicyPack } from '../../../lib/policy/pack.ts';
import { localDay } from '../../../lib/schedule/local-day.ts';
import type { WorkSchedule } from '../../../lib/schedule/work-schedule.ts';
import { NoticePage } from '../notice/notice-page.tsx';
import { NOTICE_PART } from '../options-address.ts';
import { useFragment } from '../use-fragment.ts';
import { AboutSection } from './about-section.tsx';
import { ApprovalsSection, type ApprovalsSectionProps, hasApprovals } from './approvals-section.tsx';
import type { ReadCalendar } from './calendar-import.tsx';
import type { Configuration } from './configuration.ts';
import { type Deploying, DeploymentSection } from './deployment-section.tsx';
import { ExceptionsSection } from './exceptions-section.tsx';
import { HoursSection } from './hours-section.tsx';
import type { JournalDesk } from './journal/journal-desk.ts';
import { JournalSection } from './journal-section.tsx';
import { OptionsNav } from './options-nav.tsx';
import { PrivacySection } from './privacy-section.tsx';
import { ProfileSection } from './profile-section.tsx';
import { SitesSection } from './sites-section.tsx';
import { StatusSection } from './status-section.tsx';
import { usePartInView } from './use-part-in-view.ts';

export interface OptionsPageProps extends ApprovalsSectionProps {
  /** The policies to choose from. */
  readonly packs: readonly PolicyPack[];
  /** The hours in force. */
  readonly hours: WorkSchedule | undefined;
  /** Ms since 1970. */
  readonly now: number;
  readonly onCalendar: ReadCalendar;
  /** IANA name of the device's time zone. */
  readonly timeZone: string;
  readonly configuration: Configuration;
  readonly deployment: Deploying;
  readonly journal: JournalDesk;
  /** The keys that open the card, as the browser writes them; absent where none are set. */
  readonly shortcut?: string | undefined;
}

/** The settings; the notice stands alone, as long as nothing is chosen and whenever someone reads it again. */
export function OptionsPage(props: OptionsPageProps) {
  const { words, packs, snapshot, configuration, deployment, shortcut, onSave } = props;
  const { say } = words;
  const part = useFragment();
  usePartInView(part);
  const today = localDay(new Date(props.now));
  if (snapshot.pack === undefined || part === NOTICE_PART) {
    return <NoticePage {...props} say={say} onChosen={() => location.assign('#profile')} />;
  }
  return (
    <div className="v p-options">
      <OptionsNav say={say} establishment={snapshot.pack.name} hasApprovals={hasApprovals(props)} />
      <main>
        <h1 className="v-visually-hidden">{say('options.title')}</h1>
        <ProfileSection say={say} packs={packs} snapshot={snapshot} onSave={onSave} />
        <SitesSection say={say} snapshot={snapshot} onSave={onSave} />
        <HoursSection {...props} pack={snapshot.pack} />
        <ExceptionsSection say={say} snapshot={snapshot} onSave={onSave} />
        <JournalSection words={words} snapshot={snapshot} desk={props.journal} today={today} onSave={onSave} />
        {hasApprovals(props) && <ApprovalsSection {...props} />}
        <PrivacySection say={say} />
        <StatusSection say={say} snapshot={snapshot} configuration={configuration} />
        <DeploymentSection say={say} deployment={deployment} />
        <AboutSection say={say} version={configuration.report.vigie} shortcut={shortcut} />
      </main>
    </div>
  );
}
