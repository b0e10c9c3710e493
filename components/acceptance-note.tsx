import { useEffect, useState } from 'react';
import type { QuoteView, Say } from '../lib/i18n/in-page.ts';
import type { ClauseId } from '../lib/policy/duty.ts';
import { typeset } from '../lib/policy/typeset.ts';
import { Icon } from './icon.tsx';

interface AcceptanceNoteProps {
  readonly say: Say;
  readonly quote: QuoteView;
  readonly onRead: (clauseId: ClauseId) => void;
  readonly onClose: () => void;
}

/** A quiet line beside the button that accepts a friend request. It holds nothing back and takes no focus. */
export function AcceptanceNote({ say, quote, onRead, onClose }: AcceptanceNoteProps) {
  const lead = say('acceptance.lead', { article: quote.article, establishment: quote.establishment });
  const words = `«\u202F${typeset(quote.text)}\u202F»`;
  // What is mounted together with its words is read by few screen readers.
  const [said, setSaid] = useState('');
  useEffect(() => setSaid(`${lead} ${words}`), [lead, words]);
  return (
    <div className="v v-note" role="note" aria-label={say('acceptance.label')}>
      <Icon name="reminder" />
      <span>
        {lead} <span lang="fr-CA">{words}</span>{' '}
        <button type="button" className="v-link" onClick={() => onRead(quote.clauseId)}>
          {say('card.read')}
        </button>
      </span>
      <button type="button" className="v-btn v-btn--icon" aria-label={say('acceptance.close')} onClick={onClose}>
        <Icon name="close" />
      </button>
      <span role="status" className="v-visually-hidden">
        {said}
      </span>
    </div>
  );
}
