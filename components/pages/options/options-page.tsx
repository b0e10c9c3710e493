import type { PolicyPack } from '../../../lib/policy/pack.ts';
import { localDay } from '../../../lib/schedule/local-day.ts';
import type { WorkSchedule } from '../../../lib/schedule/work-schedule.ts';
import { ApprovalsSection, type ApprovalsSectionProps, hasApprovals } from './approvals-section.tsx';
import type { ReadCalendar } from './calendar-import.tsx';
import type { Configuration } from './configuration.ts';
import { type Deploying, DeploymentSection } from './deployment-section.tsx';
import { ExceptionsSection } from './exceptions-section.tsx';
import { FirstChoice } from './first-choice.tsx';
import { HoursSection } from './hours-section.tsx';
import type { JournalDesk } from './journal/journal-desk.ts';
import { JournalSection } from './journal-section.tsx';
import { OptionsNav } from './options-nav.tsx';
import { PrivacySection } from './privacy-section.tsx';
import { ProfileSection } from './profile-section.tsx';
import { SitesSection } from './sites-section.tsx';
import { StatusSection } from './status-section.tsx';

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
}

/** The settings; the first choice of establishment and role stands alone before everything else. */
export function OptionsPage(props: OptionsPageProps) {
  const { words, packs, snapshot, configuration, deployment, onSave } = props;
  const { say } = words;
  const today = localDay(new Date(props.now));
  if (snapshot.pack === undefined) {
    return <FirstChoice {...props} say={say} />;
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
      </main>
    </div>
  );
}
