import type { Words } from '../../../lib/i18n/pages.ts';
import type { PolicyPack } from '../../../lib/policy/pack.ts';
import { speaksOfHours } from '../../../lib/policy/speaks-of-hours.ts';
import { isoOf } from '../../../lib/schedule/calendar-day.ts';
import { WallClock } from '../../../lib/schedule/wall-clock.ts';
import type { WorkSchedule } from '../../../lib/schedule/work-schedule.ts';
import type { Snapshot } from '../../../lib/settings/snapshot.ts';
import { CalendarImport, type ReadCalendar } from './calendar-import.tsx';
import { HoursForm } from './hours-form.tsx';
import { HoursList } from './hours-list.tsx';
import { MonthPreview } from './month-preview.tsx';
import type { SaveSettings } from './profile.ts';
import { lockedReason } from './profile-fields.tsx';

interface HoursSectionProps {
  readonly words: Words;
  readonly pack: PolicyPack;
  readonly snapshot: Snapshot;
  readonly hours: WorkSchedule | undefined;
  /** Ms since 1970. */
  readonly now: number;
  readonly onCalendar: ReadCalendar;
  /** IANA name of the device's time zone. */
  readonly timeZone: string;
  readonly onSave: SaveSettings;
}

/** The usual week, asked for only where the policy speaks of work hours to this role. */
export function HoursSection(props: HoursSectionProps) {
  const { say } = props.words;
  return (
    <section id="hours" className="p-card" aria-labelledby="hours-title">
      <h2 id="hours-title">{say('options.nav.hours')}</h2>
      <HoursBody {...props} />
    </section>
  );
}

function HoursBody({ words, pack, snapshot, hours, now, timeZone, onCalendar, onSave }: HoursSectionProps) {
  const { say } = words;
  if (!speaksOfHours(pack, snapshot.role)) return <p>{say('options.hours.not-needed')}</p>;
  if (snapshot.sharedDevice) return <p>{say('options.shared')}</p>;
  if (snapshot.origins.hours === 'managed' && snapshot.hoursLocked !== false && hours) {
    return (
      <>
        <HoursList words={words} hours={hours} />
        <MonthPreview words={words} hours={hours} now={now} />
        <p className="v-hint">{lockedReason(say, pack, snapshot.supportAddress)}</p>
      </>
    );
  }
  return (
    <>
      <p className="p-sub">{say('options.hours.intro')}</p>
      <HoursForm words={words} hours={hours} timeZone={timeZone} onSave={onSave} />
      <CalendarImport
        words={words}
        hours={hours}
        timeZone={timeZone}
        today={isoOf(new WallClock(timeZone).dayOf(new Date(now)))}
        onRead={onCalendar}
        onSave={onSave}
      />
      {hours && <MonthPreview words={words} hours={hours} now={now} />}
    </>
  );
}
