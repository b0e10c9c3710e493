import { useId } from 'react';
import type { Say } from '../../lib/i18n/index.ts';
import type { ClauseId } from '../../lib/policy/duty.ts';
import { excerptAround } from '../../lib/policy/hit-excerpt.ts';
import type { Article, PolicyPack } from '../../lib/policy/pack.ts';
import { typeset } from '../../lib/policy/typeset.ts';
import { articleLabel } from './article-label.ts';
import { MarkedText, type Ranges } from './marked-text.tsx';

interface PolicyResultsProps {
  readonly say: Say;
  readonly pack: PolicyPack;
  readonly query: string;
  readonly hits: ReadonlyMap<ClauseId, Ranges>;
  readonly hrefOf: (clause: ClauseId) => string;
  /** Set where the policy opens in another tab than the one that shows the results. */
  readonly newTab?: boolean;
}

/** Two to three lines of the policy's serif in the popup. */
const EXCERPT_LENGTH = 150;

/** What the search found, article by article, in the policy's own order. */
export function PolicyResults({ say, pack, query, hits, hrefOf, newTab = false }: PolicyResultsProps) {
  const found = pack.articles.filter(({ clauses }) => clauses.some(({ id }) => hits.has(id)));
  return (
    <section className="p-results">
      <p className="v-small v-muted" role="status">
        {found.length === 0
          ? say('search.empty', { word: query.trim() })
          : say('search.results', { count: found.length })}
      </p>
      {found.length === 0 && <p className="v-small v-muted">{say('search.help')}</p>}
      {found.map((article) => (
        <FoundArticle key={article.number} say={say} article={article} hits={hits} hrefOf={hrefOf} newTab={newTab} />
      ))}
    </section>
  );
}

interface FoundArticleProps extends Pick<PolicyResultsProps, 'say' | 'hits' | 'hrefOf'> {
  readonly article: Article;
  readonly newTab: boolean;
}

function FoundArticle({ say, article, hits, hrefOf, newTab }: FoundArticleProps) {
  const id = useId();
  return (
    <section className="p-result" aria-labelledby={id}>
      <h2 id={id}>
        <b>{articleLabel(say, article.number)}</b> <span lang="fr-CA">{typeset(article.title)}</span>
      </h2>
      <ul>
        {article.clauses.map((clause) => {
          const ranges = hits.get(clause.id);
          return (
            ranges !== undefined && (
              <li key={clause.id}>
                <a lang="fr-CA" href={hrefOf(clause.id)} {...(newTab && { target: '_blank', rel: 'noreferrer' })}>
                  <MarkedText {...excerptAround(typeset(clause.text), ranges, EXCERPT_LENGTH)} />
                </a>
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}
