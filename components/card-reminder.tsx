import type { Say } from '../lib/i18n/in-page.ts';
import { Icon } from './icon.tsx';

/** A context reminder in one line: nothing in the text is underlined for it. */
export interface ReminderView {
  readonly id: string;
  readonly body: string;
}

interface CardReminderProps {
  readonly say: Say;
  readonly reminder: ReminderView;
}

/** A reminder under the warning, by its word and its clock. */
export function CardReminder({ say, reminder }: CardReminderProps) {
  return (
    <p className="v-card__line" data-severity="reminder">
      <Icon name="reminder" />
      <span>
        <b>{say('severity.reminder')}.</b> {reminder.body}
      </span>
    </p>
  );
}
