import type { Say, WarningView } from '../lib/i18n/in-page.ts';
import type { AskingMode, ClauseId } from '../lib/policy/duty.ts';
import { ClauseQuote } from './clause-quote.tsx';
import { PublishItems } from './publish-items.tsx';
import { type PublishReason, PublishReasons } from './publish-reasons.tsx';

interface PublishBodyProps {
  readonly say: Say;
  readonly mode: AskingMode;
  readonly listId: string;
  readonly items: readonly WarningView[];
  readonly reasons: readonly PublishReason[];
  readonly chosen: string | undefined;
  readonly onChoose: (reasonId: string) => void;
  readonly contact?: string | undefined;
  readonly onRead?: ((clauseId: ClauseId) => void) | undefined;
}

/** What is left, the article of the weightiest, and what the person can do about it. */
export function PublishBody(props: PublishBodyProps) {
  const { say, mode, listId, items, reasons, chosen, onChoose, contact, onRead } = props;
  const [first] = items;
  return (
    <div className="v-alert__body">
      <PublishItems say={say} id={listId} items={items} />
      {first && <ClauseQuote say={say} quote={first.quote} onRead={onRead} />}
      <p>{say(`publish.${mode}.body`)}</p>
      {mode === 'block' && contact && <p>{say('publish.block.wrong', { contact })}</p>}
      {mode === 'justify' && <PublishReasons say={say} reasons={reasons} chosen={chosen} onChoose={onChoose} />}
    </div>
  );
}
