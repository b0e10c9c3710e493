import { useId } from 'react';
import type { SayOf } from '../lib/i18n/in-page.ts';
import { BREAK_MINUTES, type BreakMinutes, type Declared } from '../lib/schedule/declared.ts';
import { Button } from './button.tsx';

/** Takes what the person says of this moment; the minutes are a break's. */
export type SayDuty = (status: Declared, minutes: BreakMinutes) => void;

type DutyKey = `hours.status.${'on-break' | 'minutes' | 'off-duty' | 'work-use'}`;

interface DutyChoiceProps {
  readonly say: SayOf<DutyKey>;
  /** The clause leaves the network to whoever needs it for their work. */
  readonly mayBeWork: boolean;
  readonly onSay: SayDuty;
}

/** One click says where one is: on a break of so many minutes, off duty, at work on the network. It ends by itself. */
export function DutyChoice({ say, mayBeWork, onSay }: DutyChoiceProps) {
  const id = useId();
  return (
    <div className="v-duty">
      <span id={id}>{say('hours.status.on-break')}</span>
      {BREAK_MINUTES.map((count) => (
        <Button
          key={count}
          look="secondary"
          id={`${id}${count}`}
          aria-labelledby={`${id} ${id}${count}`}
          onClick={() => onSay('on-break', count)}
        >
          {say('hours.status.minutes', { count })}
        </Button>
      ))}
      <Button look="secondary" onClick={() => onSay('off-duty', 15)}>
        {say('hours.status.off-duty')}
      </Button>
      {mayBeWork && (
        <Button look="secondary" onClick={() => onSay('work-use', 15)}>
          {say('hours.status.work-use')}
        </Button>
      )}
    </div>
  );
}
