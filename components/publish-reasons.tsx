import { useId } from 'react';
import type { Say } from '../lib/i18n/in-page.ts';

/** A reason that the article leaves room for, on offer. */
export interface PublishReason {
  readonly id: string;
  readonly label: string;
}

interface PublishReasonsProps {
  readonly say: Say;
  readonly reasons: readonly PublishReason[];
  readonly chosen: string | undefined;
  readonly onChoose: (reasonId: string) => void;
}

/** The reasons, none chosen beforehand and none to be written. */
export function PublishReasons({ say, reasons, chosen, onChoose }: PublishReasonsProps) {
  const group = useId();
  return (
    <fieldset>
      <legend className="v-label">{say('publish.justify.legend')}</legend>
      {reasons.map(({ id, label }) => (
        <label key={id} className="v-radio">
          <input type="radio" name={group} checked={chosen === id} onChange={() => onChoose(id)} />
          <span>{label}</span>
        </label>
      ))}
      <p className="v-hint">{say('publish.justify.privacy')}</p>
    </fieldset>
  );
}
