import { useId } from 'react';
import type { Say, WarningView } from '../lib/i18n/in-page.ts';
import type { ClauseId } from '../lib/policy/duty.ts';
import { Button } from './button.tsx';
import { ClauseQuote } from './clause-quote.tsx';
import { DutyChoice, type SayDuty } from './duty-choice.tsx';
import { Icon } from './icon.tsx';

export interface HoursStripProps {
  readonly say: Say;
  readonly view: WarningView;
  /** Absent for the establishment's device: there the hours change nothing. */
  readonly onSayDuty?: SayDuty | undefined;
  readonly onRead: (clauseId: ClauseId) => void;
  readonly onHide: () => void;
}

/** The reminder of the hours or of the device, beside the composer before anything is written. It takes no focus and speaks to nobody else. */
export function HoursStrip({ say, view, onSayDuty, onRead, onHide }: HoursStripProps) {
  const titleId = useId();
  return (
    <section className="v v-strip" aria-labelledby={titleId} data-severity="reminder">
      <Icon name="reminder" size={20} />
      <p id={titleId}>
        <b>{view.title}</b>
      </p>
      <Button look="icon" aria-label={say('hours.strip.hide')} onClick={onHide}>
        <Icon name="close" />
      </Button>
      <div className="v-strip__body">
        <p>{view.body}</p>
        <ClauseQuote say={say} quote={view.quote} onRead={onRead} />
        {onSayDuty && <DutyChoice say={say} mayBeWork={view.exit === 'work-tool'} onSay={onSayDuty} />}
        <p className="v-xs">{say('hours.strip.privacy')}</p>
      </div>
    </section>
  );
}
