import type { Warning } from '../assess/warning.ts';
import { articleNumberOf } from '../policy/article-number.ts';
import type { Case } from '../policy/concerns.ts';
import type { ClauseId } from '../policy/duty.ts';
import type { PolicyPack } from '../policy/pack.ts';
import { quoteClause } from '../policy/quote-clause.ts';
import type { WarningView } from './warning-view.ts';

/** Two to four lines of a card, in UTF-16 code units. */
const QUOTE_CAP = 240;

/** One clause says that authorised users decide, the other that their contents are authorised: neither is right alone. */
const QUOTED_IN_PAIRS: readonly Case[] = ['prior-approval.authorized'];

/** The policy's words: as a rule of the first clause alone. */
export function quotesOf(
  warning: Warning,
  pack: PolicyPack,
  isWhole: boolean,
): Pick<WarningView, 'quote' | 'besides' | 'moreArticles'> {
  const [first, second] = warning.clauses;
  if (!first) throw new TypeError(`a warning without a clause: ${warning.case}`);
  const quote = (id: ClauseId) =>
    isWhole
      ? quoteClause(pack, id, Number.POSITIVE_INFINITY)
      : quoteClause(pack, id, QUOTE_CAP, warning.concern, warning.case);
  const besides = QUOTED_IN_PAIRS.includes(warning.case) && second;
  const moreArticles = articlesOf(warning.clauses).length - (besides ? 2 : 1);
  return { quote: quote(first), ...(besides && { besides: quote(besides) }), moreArticles };
}

/** The numbers of the articles, each once, in the order in which they are quoted. */
export function articlesOf(clauses: readonly ClauseId[]): readonly string[] {
  return [...new Set(clauses.map(articleNumberOf))];
}
