import { useId } from 'react';
import type { Say, WarningView } from '../lib/i18n/in-page.ts';
import type { Capacity } from '../lib/policy/people.ts';
import { Button } from './button.tsx';
import { DutyChoice, type SayDuty } from './duty-choice.tsx';

/** What a person can do about a warning. An act without a callback is not offered. */
export interface CardActs {
  readonly onFix: (fixId: string) => void;
  readonly onDismiss: () => void;
  /** In a message: not in this conversation. */
  readonly onNotHere?: (() => void) | undefined;
  /** Where the establishment has a way to have the text approved. */
  readonly onPrepare?: (() => void) | undefined;
  /** Where the page does not tell in whose name the draft will appear: the other one. */
  readonly otherCapacity?: { readonly capacity: Capacity; readonly onChoose: () => void } | undefined;
  /** Stop flagging this very word; never offered for people or numbers. */
  readonly onNever?: (() => void) | undefined;
  /** In the reminder of the hours: what the person says of this moment. */
  readonly onSayDuty?: SayDuty | undefined;
}

interface CardActionsProps extends CardActs {
  readonly say: Say;
  readonly view: WarningView;
}

/** The repair first, then the ways to say that there is nothing to repair. */
export function CardActions(props: CardActionsProps) {
  const { say, view, onFix, onDismiss, onNotHere, onPrepare, otherCapacity, onNever, onSayDuty } = props;
  const { fix, excerpt, settle } = view;
  const previewId = useId();
  return (
    <div className="v-card__acts">
      {fix && (
        <>
          <Button look="primary" aria-describedby={previewId} onClick={() => onFix(fix.id)}>
            {fix.label}
          </Button>
          <p className="v-hint" id={previewId}>
            {fix.preview}
          </p>
        </>
      )}
      {onPrepare && (
        <Button look={fix ? 'secondary' : 'primary'} onClick={onPrepare}>
          {say('card.prior-approval.prepare')}
        </Button>
      )}
      {onSayDuty && <DutyChoice say={say} mayBeWork={view.exit === 'work-tool'} onSay={onSayDuty} />}
      <div className="v-card__more">
        <Button onClick={onDismiss}>{settle}</Button>
        {onNotHere && <Button onClick={onNotHere}>{say('conversation.not-here')}</Button>}
        {otherCapacity && (
          <Button
            aria-label={`${say('capacity.legend')} ${say(`capacity.${otherCapacity.capacity}`)}`}
            onClick={otherCapacity.onChoose}
          >
            {say(`capacity.${otherCapacity.capacity}`)}
          </Button>
        )}
        {onNever && excerpt && <Button onClick={onNever}>{say('card.never', { excerpt })}</Button>}
      </div>
    </div>
  );
}
