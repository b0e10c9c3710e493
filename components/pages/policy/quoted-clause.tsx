import type { Say } from '../../../lib/i18n/pages.ts';
import { articleNumberOf } from '../../../lib/policy/article-number.ts';
import type { ClauseId } from '../../../lib/policy/duty.ts';
import type { PolicyPack } from '../../../lib/policy/pack.ts';
import { policyAddress } from '../../../lib/policy/policy-address.ts';
import { quoteClause } from '../../../lib/policy/quote-clause.ts';
import { typeset } from '../../../lib/policy/typeset.ts';
import { articleLabel } from '../article-label.ts';

interface QuotedClauseProps {
  readonly say: Say;
  readonly pack: PolicyPack;
  readonly clause: ClauseId;
  /** The words to show; absent: the whole passage, after the sentence that it hangs on. */
  readonly text?: string;
}

/** A passage word for word, its number leading to where it stands in the text. */
export function QuotedClause({ say, pack, clause, text }: QuotedClauseProps) {
  const shown = text ?? quoteClause(pack, clause, Number.POSITIVE_INFINITY).text;
  return (
    <figure className="v-clause">
      <figcaption>
        <a className="v-link" href={policyAddress({ establishment: pack.establishment, clause, reason: 'search' })}>
          {articleLabel(say, articleNumberOf(clause))}
        </a>{' '}
        {pack.name}
      </figcaption>
      <blockquote lang="fr-CA">{`«\u202F${typeset(shown)}\u202F»`}</blockquote>
    </figure>
  );
}
