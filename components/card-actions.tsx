import { useId } from 'react';
import type { Say, WarningView } from '../lib/i18n/in-page.ts';
import { Button } from './button.tsx';
import { DutyChoice, type SayDuty } from './duty-choice.tsx';

/** What a person can do about a warning. An act without a callback is not offered. */
export interface CardActs {
  readonly onFix: (fixId: string) => void;
  readonly onDismiss: () => void;
  /** In a message: not in this conversation. */
  readonly onNotHere?: (() => void) | undefined;
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
export function CardActions({ say, view, onFix, onDismiss, onNotHere, onNever, onSayDuty }: CardActionsProps) {
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
      {onSayDuty && <DutyChoice say={say} mayBeWork={view.exit === 'work-tool'} onSay={onSayDuty} />}
      <div className="v-card__more">
        <Button onClick={onDismiss}>{settle}</Button>
        {onNotHere && <Button onClick={onNotHere}>{say('conversation.not-here')}</Button>}
        {onNever && excerpt && <Button onClick={onNever}>{say('card.never', { excerpt })}</Button>}
      </div>
    </div>
  );
}
