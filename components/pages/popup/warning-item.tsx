import type { Say } from '../../../lib/i18n/pages.ts';
import type { PopupWarning } from '../../../lib/messages/popup-port.ts';
import { articleNumberOf } from '../../../lib/policy/article-number.ts';
import type { ClauseId } from '../../../lib/policy/duty.ts';
import { findClause } from '../../../lib/policy/find-clause.ts';
import type { PolicyPack } from '../../../lib/policy/pack.ts';
import { quoteClause } from '../../../lib/policy/quote-clause.ts';
import { Button } from '../../button.tsx';
import { ClauseQuote } from '../../clause-quote.tsx';
import { SeverityLabel } from '../../severity-label.tsx';
import { PageIcon } from '../page-icon.tsx';

interface WarningItemProps {
  readonly say: Say;
  readonly pack: PolicyPack;
  readonly warning: PopupWarning;
  readonly onRead: (clause: ClauseId) => void;
  readonly onShow: (token: string) => void;
}

/** Four to five lines of the policy's serif at the popup's width. */
const QUOTE_LENGTH = 190;

/** One warning of this tab: how serious, what about, which words, what the policy says. */
export function WarningItem({ say, pack, warning, onRead, onShow }: WarningItemProps) {
  const concern = say(`concern.${warning.concern}`);
  const { excerpt } = warning;
  return (
    <article className="p-item" data-severity={warning.severity}>
      <SeverityLabel say={say} severity={warning.severity} />
      <h2>{excerpt === '' ? concern : say('popup.tab.item', { concern, excerpt })}</h2>
      <FirstClause say={say} pack={pack} warning={warning} onRead={onRead} />
      {excerpt !== '' && (
        <Button onClick={() => onShow(warning.token)}>
          {say('popup.tab.show')}
          <PageIcon name="go" size={14} />
        </Button>
      )}
    </article>
  );
}

/** A clause that this pack lacks comes from a page that was open before the policy changed: nothing is quoted. */
function FirstClause({ say, pack, warning: { clauses, concern }, onRead }: Omit<WarningItemProps, 'onShow'>) {
  const [clause] = clauses;
  if (clause === undefined || findClause(pack, clause) === undefined) return null;
  const quote = quoteClause(pack, clause, QUOTE_LENGTH, concern);
  const moreArticles = new Set(clauses.map(articleNumberOf)).size - 1;
  return <ClauseQuote say={say} quote={quote} moreArticles={moreArticles} onRead={onRead} />;
}
