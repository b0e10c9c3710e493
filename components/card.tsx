import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import type { Say, WarningView } from '../lib/i18n/in-page.ts';
import type { ClauseId } from '../lib/policy/duty.ts';
import { CardActions, type CardActs } from './card-actions.tsx';
import { CardBar, type CardPosition } from './card-bar.tsx';
import { CardBody } from './card-body.tsx';
import { type AlarmReport, CardFoot } from './card-foot.tsx';
import type { ReminderView } from './card-reminder.tsx';
import type { SaidNote } from './note.tsx';

export interface CardProps extends CardActs {
  /** What was just done, as long as it is said. */
  readonly note?: SaidNote | undefined;
  readonly report?: AlarmReport | undefined;
  readonly say: Say;
  readonly view: WarningView;
  readonly position: CardPosition;
  readonly reminders?: readonly ReminderView[];
  /** Opened from the keyboard: the title takes the focus. Otherwise the focus stays where the person put it. */
  readonly takesFocus?: boolean;
  readonly onPrevious: () => void;
  readonly onNext: () => void;
  readonly onClose: () => void;
  readonly onRead?: ((clauseId: ClauseId) => void) | undefined;
}

/** What one warning says: what was seen, the article, what can be done. It floats; it never holds anyone. */
export function Card(props: CardProps) {
  const { say, view, reminders = [], takesFocus = false, onRead } = props;
  const titleId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) title.current?.focus();
  }, [takesFocus]);
  return (
    <div
      className="v v-card"
      data-severity={view.severity}
      role="dialog"
      aria-modal="false"
      aria-labelledby={titleId}
      onKeyDown={(event) => turnByArrow(event, props)}
    >
      <CardBar {...props} />
      <CardBody {...{ say, view, reminders, titleId, onRead }} titleRef={title} />
      <CardActions {...props} />
      <CardFoot key={view.id} {...props} />
    </div>
  );
}

function turnByArrow(event: KeyboardEvent, { position, onPrevious, onNext }: CardProps): void {
  const turn = event.key === 'ArrowLeft' ? onPrevious : event.key === 'ArrowRight' ? onNext : undefined;
  if (!turn || position.total < 2 || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  turn();
}
