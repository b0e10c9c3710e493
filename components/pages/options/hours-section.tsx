import type { Words } from '../../../lib/i18n/pages.ts';
import type { PolicyPack } from '../../../lib/policy/pack.ts';
import type { Snapshot } from '../../../lib/settings/snapshot.ts';
import { HoursForm } from './hours-form.tsx';
import { HoursList } from './hours-list.tsx';
import type { SaveSettings } from './profile.ts';
import { lockedReason } from './profile-fields.tsx';

interface HoursSectionProps {
  readonly words: Words;
  readonly pack: PolicyPack;
  readonly snapshot: Snapshot;
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

function HoursBody({ words, pack, snapshot, timeZone, onSave }: HoursSectionProps) {
  const { say } = words;
  if (!speaksOfHours(pack, snapshot)) return <p>{say('options.hours.not-needed')}</p>;
  if (snapshot.sharedDevice) return <p>{say('options.shared')}</p>;
  if (snapshot.origins.hours === 'managed' && snapshot.hours) {
    return (
      <>
        <HoursList words={words} hours={snapshot.hours} />
        <p className="v-hint">{lockedReason(say, pack)}</p>
      </>
    );
  }
  return (
    <>
      <p className="p-sub">{say('options.hours.intro')}</p>
      <HoursForm words={words} hours={snapshot.hours} timeZone={timeZone} onSave={onSave} />
    </>
  );
}

function speaksOfHours(pack: PolicyPack, { role }: Snapshot): boolean {
  return pack.duties.some(({ concern, roles }) => concern === 'work-hours' && roles.includes(role));
}
