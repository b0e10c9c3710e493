import { articleAnchor } from '../../../lib/policy/clause-anchor.ts';
import type { Article } from '../../../lib/policy/pack.ts';
import { Button } from '../../button.tsx';
import { PageIcon } from '../page-icon.tsx';
import { citeArticle } from './citation.ts';
import { CopyButton } from './copy-button.tsx';
import type { PassageContext } from './passage-context.ts';

/** What can be done with a whole article: copy it, copy its address, print it alone. */
export function ArticleActs({ article, context }: { readonly article: Article; readonly context: PassageContext }) {
  const { words, pack, acts, onSay, onPrintArticle } = context;
  const { say } = words;
  return (
    <span className="p-article__acts">
      <CopyButton
        say={say}
        label="policy.article.link"
        icon="link"
        done="policy.article.link.done"
        onCopy={() => acts.onCopyLink(articleAnchor(article.number))}
        onSay={onSay}
      />
      <CopyButton
        say={say}
        label="policy.article.copy"
        icon="copy"
        done="policy.copied"
        onCopy={() => acts.onCopy(citeArticle(words, pack, article))}
        onSay={onSay}
      />
      <Button
        look="icon"
        aria-label={say('policy.article.print')}
        title={say('policy.article.print')}
        onClick={() => onPrintArticle(article.number)}
      >
        <PageIcon name="print" />
      </Button>
    </span>
  );
}
