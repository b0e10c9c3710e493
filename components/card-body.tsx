import type { Ref } from 'react';
import type { Say, WarningView } from '../lib/i18n/in-page.ts';
import type { ClauseId } from '../lib/policy/duty.ts';
import { CardEvidence } from './card-evidence.tsx';
import { CardReminder, type ReminderView } from './card-reminder.tsx';
import { ClauseQuote } from './clause-quote.tsx';
import { SeverityLabel } from './severity-label.tsx';

interface CardBodyProps {
  readonly say: Say;
  readonly view: WarningView;
  readonly reminders: readonly ReminderView[];
  readonly titleId: string;
  readonly titleRef: Ref<HTMLHeadingElement>;
  readonly onRead?: ((clauseId: ClauseId) => void) | undefined;
}

/** What was seen, the article, the advice, and under them what is only to be remembered. */
export function CardBody({ say, view, reminders, titleId, titleRef, onRead }: CardBodyProps) {
  return (
    <div className="v-card__body">
      <div>
        <SeverityLabel say={say} severity={view.severity} />
        <h2 id={titleId} ref={titleRef} tabIndex={-1}>
          {view.title}
        </h2>
        <p>{view.body}</p>
        <CardEvidence say={say} noticed={view.noticed} evidence={view.evidence} />
      </div>
      <ClauseQuote say={say} quote={view.quote} moreArticles={view.moreArticles} onRead={onRead} />
      {view.besides && <ClauseQuote say={say} quote={view.besides} onRead={onRead} />}
      {view.advice && <p>{view.advice}</p>}
      {reminders.map((reminder) => (
        <CardReminder key={reminder.id} say={say} reminder={reminder} />
      ))}
    </div>
  );
}
