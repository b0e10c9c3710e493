import type { Say } from '../../../lib/i18n/pages.ts';
import { formatHour, formatMoment, formatTime } from '../../../lib/i18n/pages.ts';
import type { PolicyPack } from '../../../lib/policy/pack.ts';
import { leavesWorkUse, speaksOfHours } from '../../../lib/policy/speaks-of-hours.ts';
import type { BreakMinutes, Declared } from '../../../lib/schedule/declared.ts';
import { stateByPlan } from '../../../lib/schedule/state-by-plan.ts';
import type { Snapshot } from '../../../lib/settings/snapshot.ts';
import { Button } from '../../button.tsx';
import { DutyChoice } from '../../duty-choice.tsx';
import { HOURS_ADDRESS } from '../options-address.ts';
import { PremisesChoice } from './premises-choice.tsx';

/** Takes what the person says of this moment; `by-schedule` takes back what they said. */
export type SayNow = (status: Declared | 'by-schedule', minutes: BreakMinutes) => void;

interface DutySectionProps {
  readonly say: Say;
  readonly snapshot: Snapshot;
  readonly pack: PolicyPack;
  /** Ms since 1970. */
  readonly now: number;
  readonly onSay: SayNow;
  readonly onPremises: (isThere: boolean) => void;
}

/** On duty, on a break, off: what Vigie believes, and one click to say otherwise. Nothing where the policy is silent. */
export function DutySection({ say, snapshot, pack, now, onSay, onPremises }: DutySectionProps) {
  const { role, language, duty, sharedDevice, organizationDevice } = snapshot;
  if (sharedDevice || !speaksOfHours(pack, role)) return null;
  return (
    <section className="p-block" aria-labelledby="duty-title">
      <div className="p-duty__head">
        <h2 id="duty-title">{say('popup.heading.hours')}</h2>
        <p role="status">{nowInWords(say, snapshot, now)}</p>
      </div>
      {duty?.declaredUntil !== undefined && (
        <p>
          {say('hours.status.set', { time: formatTime(language, duty.declaredUntil, duty.timeZone) })}{' '}
          <Button onClick={() => onSay('by-schedule', 15)}>{say('hours.status.back')}</Button>
        </p>
      )}
      {duty === undefined && (
        <p>
          <a className="v-link" href={HOURS_ADDRESS} target="_blank" rel="noreferrer">
            {say('hours.setup')}
          </a>
        </p>
      )}
      <fieldset className="p-capacity">
        <legend className="v-visually-hidden">{say('hours.status.legend')}</legend>
        <DutyChoice say={say} mayBeWork={leavesWorkUse(pack, role)} onSay={onSay} />
        <div>
          <Button look="secondary" onClick={() => onSay('on-duty', 15)}>
            {say('hours.status.on-duty')}
          </Button>
        </div>
      </fieldset>
      {organizationDevice && duty && (
        <PremisesChoice say={say} isThere={now < (snapshot.onPremises ?? 0)} onChange={onPremises} />
      )}
      <p className="v-xs">{say('hours.privacy')}</p>
    </section>
  );
}

function nowInWords(say: Say, { duty, language }: Snapshot, now: number): string {
  const state = duty && stateByPlan(duty, now);
  if (!state) return say('hours.now.unknown');
  const [hour = 0, minute = 0] = (state.untilTime ?? '').split(':').map(Number);
  const time = formatHour(language, hour * 60 + minute);
  if (state.workUse) return say('hours.now.work-use', { time });
  if (state.state !== 'off-duty') return say(`hours.now.${state.state}`, { time });
  if (state.until === undefined) return say('hours.status.off-duty');
  return say('hours.now.off-duty.until', formatMoment(language, state.until, duty.timeZone));
}
