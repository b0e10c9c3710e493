import type { QuoteView, SayOf } from '../lib/i18n/in-page.ts';
import type { ClauseId } from '../lib/policy/duty.ts';
import { typeset } from '../lib/policy/typeset.ts';
import { Icon } from './icon.tsx';

interface ClauseQuoteProps {
  readonly say: SayOf<'policy.article' | 'card.read' | 'card.read.more'>;
  readonly quote: QuoteView;
  /** How many further articles speak of it; said beside the link. */
  readonly moreArticles?: number;
  /** Absent: there is nowhere to read the whole article. */
  readonly onRead?: ((clauseId: ClauseId) => void) | undefined;
}

/** The policy's own words with their number and establishment. They are in French, whatever Vigie speaks. */
export function ClauseQuote({ say, quote, moreArticles = 0, onRead }: ClauseQuoteProps) {
  return (
    <figure className="v-clause">
      <figcaption>
        <b>{say('policy.article', { article: quote.article })}</b> {quote.establishment}
      </figcaption>
      <blockquote lang="fr-CA">{`«\u202F${typeset(quote.text)}\u202F»`}</blockquote>
      {onRead && (
        <p className="v-clause__read">
          <button type="button" className="v-link" onClick={() => onRead(quote.clauseId)}>
            {say('card.read')}
            <Icon name="open" size={14} />
          </button>
          {moreArticles > 0 && (
            <span className="v-small v-muted">{say('card.read.more', { count: moreArticles })}</span>
          )}
        </p>
      )}
    </figure>
  );
}
